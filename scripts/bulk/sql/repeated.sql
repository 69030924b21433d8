-- Rows of a counted table that say the same place, programme, period and categories again.
SELECT count(*) AS group_count
FROM (
	SELECT kode_wilayah, sum(baris) AS row_count
	FROM recipients
	GROUP BY kode_wilayah, program, periode, komponen, jenis_kelamin, kelompok_umur, disabilitas
	HAVING sum(baris) > 1
) AS repeated_rows
