import type { PersonalDataRule } from '../schemas/allowance.ts'

/** Kinds of personal data that the detector tells apart; each has a rule `personal-<kind>` of its own. */
export type PersonalDataKind = PersonalDataRule extends `personal-${infer Kind}` ? Kind : never

/** One piece of personal data: its kind and where it starts in the text. The value itself is never carried. */
export type PersonalDataHit = { kind: Exclude<PersonalDataKind, 'column'>; index: number }
