-- The input files as tables. Text is read as text; numbers are exact decimals.

CREATE TABLE amendment AS
SELECT kode_wilayah AS code, jenis AS kind, peristiwa AS event, TRY_CAST(berlaku_mulai AS DATE) AS since
FROM read_csv([getvariable('national') || '/areas.csv', getvariable('data') || '/areas.csv'], header = true, all_varchar = true, quote = '"', escape = '"');

CREATE TABLE area AS
WITH listed AS (
	SELECT '00' AS code, 'negara' AS kind, 0 AS depth
	UNION ALL
	SELECT code, 'provinsi', 1 FROM read_csv(getvariable('register') || '/provinces.csv', header = true, all_varchar = true)
	UNION ALL
	SELECT code, lower(split_part(name, ' ', 1)), 2
	FROM read_csv(getvariable('register') || '/regencies.csv', header = true, all_varchar = true)
	UNION ALL
	SELECT code, 'kecamatan', 3 FROM read_csv(getvariable('register') || '/districts.csv', header = true, all_varchar = true)
	UNION ALL
	SELECT code, CASE WHEN split_part(code, '.', 4) LIKE '1%' THEN 'kelurahan' ELSE 'desa' END, 4
	FROM read_csv(getvariable('register') || '/villages.csv', header = true, all_varchar = true, quote = '"', escape = '"')
), added AS (
	SELECT DISTINCT code, kind, CASE WHEN code = '00' THEN 0 ELSE len(string_split(code, '.')) END AS depth
	FROM amendment WHERE event IN ('tambah', 'pecah') AND code NOT IN (SELECT code FROM listed)
)
SELECT a.code, a.kind, a.depth,
	CASE a.depth WHEN 0 THEN NULL WHEN 1 THEN '00' ELSE regexp_replace(a.code, '\.[^.]*$', '') END AS parent,
	(SELECT min(since) FROM amendment m WHERE m.code = a.code AND event IN ('tambah', 'pecah')) AS since
FROM (FROM listed UNION ALL FROM added) a;

-- Every area with every area it lies in.
CREATE TABLE lies_in AS
WITH RECURSIVE up AS (
	SELECT code AS inner_code, parent AS outer_code FROM area WHERE parent IS NOT NULL
	UNION ALL
	SELECT up.inner_code, area.parent FROM up JOIN area ON area.code = up.outer_code WHERE area.parent IS NOT NULL
)
SELECT inner_code, outer_code, i.depth AS inner_depth, o.depth AS outer_depth
FROM up JOIN area i ON i.code = inner_code JOIN area o ON o.code = outer_code;

CREATE TABLE indicator AS
SELECT id, satuan AS unit, jenis AS measure, desimal::INTEGER AS decimals, dijumlahkan = 'ya' AS additive, turunan = 'ya' AS derived,
	CASE WHEN satuan = 'kelurahan' THEN 'kelurahan' WHEN satuan = 'desa' OR tema = 'desa' THEN 'desa' END AS village_kind
FROM read_csv(getvariable('national') || '/indicators.csv', header = true, all_varchar = true, quote = '"', escape = '"');

-- Areas where an indicator can be measured at all: of desa only where there are desa, and so on.
CREATE TABLE measurable AS
SELECT 'desa' AS village_kind, code FROM area WHERE kind = 'desa'
UNION ALL
SELECT 'kelurahan', code FROM area WHERE kind = 'kelurahan'
UNION ALL
SELECT DISTINCT kind, outer_code FROM lies_in JOIN area ON code = inner_code WHERE kind IN ('desa', 'kelurahan');

CREATE TABLE observation AS
WITH rows AS (
	SELECT *, parse_filename(filename, true) AS dataset
	FROM read_csv(getvariable('data') || '/observations/*.csv', header = true, all_varchar = true, union_by_name = true,
		filename = true, quote = '"', escape = '"')
), parts AS (
	SELECT r.*, coalesce(NULLIF(r.status, ''), 'A') AS state, i.measure,
		CASE WHEN s.number_format = 'point' THEN r.nilai ELSE replace(replace(r.nilai, '.', ''), ',', '.') END AS number
	FROM rows r JOIN indicator i ON i.id = r.indikator JOIN sidecar s USING (dataset)
)
SELECT kode_wilayah AS area, indikator AS indicator, periode AS period, state AS status,
	coalesce(
		(SELECT p.periode || '-' || lpad(m.month::VARCHAR, 2, '0') FROM reference_month m
			WHERE m.dataset = p.dataset AND regexp_full_match(p.periode, '\d{4}')
			AND p.periode::INTEGER BETWEEN m.first AND m.last),
		p.periode
	) AS reference,
	CASE WHEN measure <> 'kategori' THEN TRY_CAST(NULLIF(number, '') AS DECIMAL(24, 6)) END AS value,
	CASE WHEN measure = 'kategori' THEN NULLIF(nilai, '') END AS category
FROM parts p;

-- Last day of a year, month or tahap.
CREATE MACRO ends(reference) AS last_day(make_date(
	left(reference, 4)::BIGINT,
	CASE WHEN length(reference) = 4 THEN 12
		WHEN reference LIKE '%-T%' THEN 3 * right(reference, 1)::BIGINT
		ELSE right(reference, 2)::BIGINT END,
	1));
