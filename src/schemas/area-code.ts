import { z } from 'zod'
import { areaCodePattern, areaLevels } from './area-level.ts'

export { type AreaLevel, areaLevels, COUNTRY_CODE, depthOfLevel, levelOfCode, parentCodeOf } from './area-level.ts'

export const areaLevelSchema = z.enum(areaLevels)

/** A Kemendagri area code as text: `00`, `35`, `35.29`, `35.29.01`, `35.29.01.2001`. */
export const areaCodeSchema = z.string().regex(areaCodePattern)
