import type { OfficeSite } from './office-site-options.ts'
import { buildRoom } from './room/build-room.ts'
import { isBuiltFrom } from './room/built-from.ts'
import { inputFingerprint } from './room/input-fingerprint.ts'
import { type CommandEffects, runBuild } from './run-build.ts'
import { hasSite } from './run-preview.ts'

/** Builds an office's site unless the finished one was built from just this input. Returns the exit code of the build. */
export async function buildUnlessBuilt({ data, out }: OfficeSite, effects: CommandEffects): Promise<number> {
	const fingerprint = inputFingerprint({ data, site: undefined }, effects.root)
	if (hasSite(out) && isBuiltFrom(buildRoom(out), fingerprint)) return 0
	return runBuild(['--data', data, '--out', out], effects)
}
