import { z } from 'zod'

/** A remote of a git host that can do nothing but be fetched and pushed; `git@host:path` is short for ssh. */
const gitRemotePattern = /^(?:https:\/\/|ssh:\/\/|file:\/\/|\/|[\w.-]+@[\w.-]+:)[^\s]+$/

/** Where a finished site is handed over: exactly one of a folder, a place for rsync, or a branch of a git host. */
export const publishTargetSchema = z
	.strictObject({
		/** A folder of this computer or its network; relative to the office's folder. */
		folder: z.string().min(1).optional(),
		/** `user@host:/path/` or `/path/`, as rsync takes it. */
		rsync: z
			.string()
			.regex(/^(?!-)\S+$/, 'alamat seperti user@server:/srv/laman/ / a place such as user@server:/srv/site/')
			.optional(),
		git: z
			.strictObject({
				remote: z
					.string()
					.regex(
						gitRemotePattern,
						'alamat repositori, misalnya https://… atau git@… / the address of a repository, such as https://… or git@…',
					),
				branch: z
					.string()
					.regex(/^(?!-)[\w./-]+$/, 'nama cabang, misalnya gh-pages / the name of a branch, such as gh-pages')
					.default('gh-pages'),
			})
			.optional(),
	})
	.refine(
		(target) => Object.values(target).filter((one) => one !== undefined).length === 1,
		'salah satu saja: folder, rsync, atau git / exactly one of folder, rsync and git',
	)
export type PublishTarget = z.infer<typeof publishTargetSchema>
