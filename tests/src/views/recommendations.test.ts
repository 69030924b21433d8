import { describe, expect, it, vi } from 'vitest'
import type { FollowUp, PublishedRecommendation } from '../../../src/schemas/recommendation.ts'
import { area } from './invented-areas.ts'
import { put } from './invented-site.ts'

const both = (id: string, en = id) => ({ id, en })
const one: PublishedRecommendation = {
	id: 'acuan',
	date: '2025-11-12',
	forum: both('Forum Warga', 'Forum of Citizens'),
	area: '99.01',
	source: 'forum-warga',
	text: both('Memakai satu acuan data.', 'Use one register.'),
	addressee: null,
	due: null,
	status: 'unknown',
	asOf: '2025-11-22',
	evidence: null,
	note: null,
	earlier: [],
	places: [area('00'), area('99'), area('99.01')],
}
const done: PublishedRecommendation = {
	...one,
	id: 'latih',
	status: 'done',
	addressee: both('Dinas Sosial', 'Social-affairs office'),
	evidence: 'https://www.contoh.go.id/surat/1',
	note: both('Surat edarannya terbit.', 'The letter was issued.'),
}
const titles = new Map([['forum-warga', 'Warga berkumpul']])

/** The contract reads a file once, so each test loads the views anew. */
async function views(recommendations: readonly PublishedRecommendation[]) {
	put('recommendations.json', recommendations)
	vi.resetModules()
	return {
		...(await import('../../../src/topics/recommendations/forum-list.ts')),
		...(await import('../../../src/topics/recommendations/follow-up-story.ts')),
		...(await import('../../../src/topics/home/holdings.ts')),
	}
}

describe('the list of forums', () => {
	it('is empty, and tells no story, where nothing was recorded', async () => {
		const { forumList, followUpStory, holdings } = await views([])
		expect(forumList('id', titles)).toEqual([])
		expect(followUpStory([], 'id')).toBeNull()
		expect(holdings('id').map(({ title }) => title)).not.toContain('Rekomendasi forum')
	})

	it('tells the newest forum first, with its place and the title of its news item', async () => {
		const later = {
			...one,
			id: 'lain',
			date: '2026-01-05',
			area: '99.01.01',
			places: [area('99.01'), area('99.01.01')],
		}
		const { forumList } = await views([one, later, done])
		const forums = forumList('id', titles)
		expect(forums.map(({ anchor, day, lines }) => [anchor, day, lines.length])).toEqual([
			['forum-lain', '5 Januari 2026', 1],
			['forum-acuan', '12 November 2025', 2],
		])
		expect(forums[1]).toMatchObject({
			name: 'Forum Warga',
			place: { text: 'Kabupaten Contoh', href: '/wilayah/99.01/' },
			sources: [{ text: 'Warga berkumpul', href: '/berita/forum-warga/' }],
		})
	})

	it('names no office, no due date and no evidence that the source does not name', async () => {
		const { forumList } = await views([one])
		expect(forumList('en', titles)[0]?.lines[0]).toMatchObject({
			addressee: null,
			due: '',
			asOf: 'as of 22 November 2025',
			evidence: null,
			note: '',
		})
	})

	it('leads to the evidence of a known status by the name of its site', async () => {
		const { forumList } = await views([done])
		expect(forumList('en', titles)[0]?.lines[0]).toMatchObject({
			addressee: 'Social-affairs office',
			evidence: { text: 'contoh.go.id', href: 'https://www.contoh.go.id/surat/1' },
			note: 'The letter was issued.',
		})
	})

	it.each([
		['underway', '2025-11-21', 'Tenggat 21 November 2025 sudah lewat'],
		['underway', '2025-11-22', 'Tenggat 22 November 2025'],
		['unknown', '2025-11-21', 'Tenggat 21 November 2025 sudah lewat'],
		['done', '2025-11-21', 'Tenggat 21 November 2025'],
		['dropped', '2025-11-21', 'Tenggat 21 November 2025'],
	] as const)('says of one %s with the due date %s: %s', async (status, due, said) => {
		const { forumList } = await views([{ ...one, status, due }])
		expect(forumList('id', titles)[0]?.lines[0]?.due).toBe(said)
	})

	it('keeps what was known before, and tells of a news item that was evidence once', async () => {
		const { status, asOf, evidence, note } = one
		const agreed = { status: 'agreed', asOf: '2025-12-01', evidence: 'surat-edaran', note: null } as const
		const moved = { ...done, asOf: '2026-01-15', earlier: [{ status, asOf, evidence, note }, agreed] }
		const { forumWith, tellsOfRecommendations, currentStory } = await views([one, moved])
		const { forum, line } = forumWith('latih', 'en', titles)
		expect(forum.lines.map(({ id }) => id)).toEqual(['acuan', 'latih'])
		expect(line.history.map((state) => [state.status, state.asOf])).toEqual([
			['unknown', 'as of 22 November 2025'],
			['agreed', 'as of 1 December 2025'],
			['done', 'as of 15 January 2026'],
		])
		expect(line.source).toEqual({ text: 'Warga berkumpul', href: '/en/berita/forum-warga/' })
		expect(Object.values(currentStory(line, 'en')).join('')).toBe('The outcome is done as of 15 January 2026.')
		expect(tellsOfRecommendations('surat-edaran')).toBe(true)
		expect(() => forumWith('tiada', 'id', titles)).toThrow('tiada')
	})

	it('keeps to what a news item tells itself', async () => {
		const elsewhere = { ...done, source: 'lain', evidence: 'surat-edaran', forum: both('Musrenbang') }
		const { forumsOfNews, tellsOfRecommendations } = await views([one, elsewhere])
		expect(forumsOfNews('forum-warga', 'id', titles).map(({ name }) => name)).toEqual(['Forum Warga'])
		expect(forumsOfNews('tidak-ada', 'id', titles)).toEqual([])
		expect(['forum-warga', 'surat-edaran', 'tidak-ada'].map(tellsOfRecommendations)).toEqual([true, true, false])
	})
})

describe('the sentence about the follow-up', () => {
	const told = async (statuses: readonly FollowUp[], language: 'id' | 'en') => {
		const { followUpStory, forumList } = await views(
			statuses.map((status, index) => ({ ...one, id: `r${index}`, status })),
		)
		const story = followUpStory(forumList(language, titles), language)
		return `${story?.before}[${story?.mark}]${story?.after}`.replaceAll('\u00a0', ' ')
	}

	it('says plainly that nothing is known', async () => {
		expect(await told(['unknown', 'unknown', 'unknown', 'unknown'], 'id')).toBe(
			'Satu forum memberi empat rekomendasi. Tindak lanjutnya [belum diketahui].',
		)
		expect(await told(['unknown'], 'en')).toBe('One forum made one recommendation. The outcome is [not known yet].')
	})

	it('counts each status, the furthest first', async () => {
		expect(await told(['unknown', 'agreed', 'done', 'unknown', 'underway'], 'id')).toBe(
			'Satu forum memberi lima rekomendasi. Tindak lanjutnya: [1 selesai, 1 berjalan, 1 disepakati, dan 2 belum diketahui].',
		)
		expect(await told(['dropped', 'done'], 'en')).toBe(
			'One forum made two recommendations. The outcome so far: [1 done and 1 not pursued].',
		)
	})

	it('stands on the home page among what the portal holds', async () => {
		const { holdings } = await views([one, { ...one, id: 'dua', date: '2026-01-05' }])
		expect(holdings('en')).toContainEqual({
			title: 'Forum recommendations',
			note: 'Two forums made two recommendations. The outcome is not known yet.',
			href: '/en/rekomendasi/',
		})
	})
})
