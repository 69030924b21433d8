import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted, quotedName } from './open-duckdb.ts'

/** A column of a Parquet file, and its cells as the texts that a CSV file of the same table would hold. */
export type ParquetColumn = { name: string; text: string }

/** The columns of a Parquet file, in its order. */
export async function parquetColumns(connection: DuckDBConnection, path: string): Promise<ParquetColumn[]> {
	const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${parquetTable(path)}`)
	return described.getRows().map(([name, type]) => ({ name: String(name), text: textOf(String(name), String(type)) }))
}

export function parquetTable(path: string): string {
	return `read_parquet(${quoted(path)}, hive_partitioning = false)`
}

/** Stands for a number with a fraction, which is refused whatever its digits are. */
const FRACTION = "'0.5'"

/** Beyond this a binary number skips whole ones. */
const EXACT = 2 ** 53

/**
 * Whole numbers are written plainly, as data frames hold counts with a missing one as 12.0. What is written with a mark
 * could be read as thousands; so a number with a fraction is written as one that no rule takes.
 */
function textOf(name: string, type: string): string {
	const column = quotedName(name)
	if (!/^(?:FLOAT|DOUBLE|DECIMAL)/.test(type)) return `CAST(${column} AS VARCHAR)`
	const isWhole = `CAST(${column} AS DOUBLE) = trunc(CAST(${column} AS DOUBLE)) AND abs(CAST(${column} AS DOUBLE)) < ${EXACT}`
	const isExact = type.startsWith('DECIMAL') ? `${column} = trunc(${column}) AND ${isWhole}` : isWhole
	return `CASE WHEN ${column} IS NULL THEN '' WHEN ${isExact} THEN CAST(CAST(${column} AS BIGINT) AS VARCHAR) ELSE ${FRACTION} END`
}
