/**
 * The room of sentences: figures in plain Indonesian and English. One file a kind of sentence; every limit stands here.
 *
 * What may be said. A sentence is made of a figure that `speak` let through, never of a bare number. A missing,
 * suppressed or inapplicable figure can only be told as such. A doubtful (`U`) or partial figure is told with that word
 * and is compared with nothing. A provisional, estimated or simulated figure is compared, and every sentence made of
 * it says so.
 *
 * Rounding. A difference is taken from the figures as published and rounded once, so it can differ by one last digit
 * from what the printed ends suggest. Equal, up and down are judged on what is printed: "turun 0,00" cannot be said.
 * A multiple ("sekitar dua kali") is said only if the same words hold for all values that print alike.
 *
 * Points and percent. Two percentages differ by points; percent of a percentage is never given.
 *
 * No adjective for the size of a change ("tipis", "tajam"): without sampling errors it would be a guess. No cause.
 */

/** "setara": two figures at most this part of the larger one apart. */
export const LEVEL_WITHIN = 0.02

/** "sekitar": at most this part away from the multiple that is said. */
export const ABOUT_WITHIN = 0.05

/** "hampir" and "lebih dari": further than `ABOUT_WITHIN`, but at most this part below or above the multiple. */
export const NEARLY_WITHIN = 0.1

/** "hampir" and "lebih dari" are said up to this many times; above, "sekitar" with a decimal is shorter. */
export const NEARLY_UP_TO = 5

/** Multiples without a word of their own are said with one decimal from here on: "sekitar 1,8 kali". */
export const DECIMAL_FROM = 1.2

/** "satu dari enam": at most this part away from the exact percentage. */
export const ONE_IN_WITHIN = 0.08

/** Places from either end that are said in words; those between are said in digits. */
export const SPOKEN_PLACES = 10

/** At most this many areas are named beside a place ("di bawah Sampang dan Bangkalan"), a tie or similar areas. */
export const NAMED_NEIGHBOURS = 2

/** "turun … tahun berturut-turut": at least this many moves of one direction, each a year apart. */
export const SHORTEST_STREAK = 3

/** "terendah sejak …": at least this many yearly figures in a row must be compared. */
export const SHORTEST_SERIES = 5

/** A share is given in percent of a whole of at least this many; of fewer the numbers say enough. */
export const SMALLEST_WHOLE = 20

/** "0,0004 di bawah batas mandiri": at most this part of the scale away from the limit of a class. */
export const NEAR_WITHIN = 0.01

/** "sekitar nilai tengah": at most this part of the scale away from the middle of the siblings. */
export const AROUND_WITHIN = 0.01
