-- Recipients of each village, programme and period: all of them, and by the categories of each breakdown.
-- `recipients` holds known words only; '' is an empty cell, and -1 an empty number. `breakdown` is 0 for the total,
-- else the place of the column among the breakdowns, from 1. Rupiah are whole numbers throughout. Rows that are alike
-- stand there once: `baris` says how many they are.
SELECT kode_wilayah AS area, program AS programme, periode AS period, 0 AS breakdown, '' AS category,
	sum(baris) AS row_count,
	sum(CASE WHEN jumlah = -1 THEN baris ELSE jumlah * baris END) AS recipient_count,
	sum(CASE WHEN nilai_rupiah = -1 THEN 0 ELSE nilai_rupiah * baris END) AS rupiah,
	sum(CASE WHEN nilai_rupiah = -1 THEN baris ELSE 0 END) AS unpaid_rows
FROM recipients
GROUP BY kode_wilayah, program, periode
UNION ALL
SELECT kode_wilayah AS area, program AS programme, periode AS period, 1 AS breakdown, komponen AS category,
	sum(baris) AS row_count,
	sum(CASE WHEN jumlah = -1 THEN baris ELSE jumlah * baris END) AS recipient_count,
	0 AS rupiah, 0 AS unpaid_rows
FROM recipients
WHERE komponen <> ''
GROUP BY kode_wilayah, program, periode, komponen
UNION ALL
SELECT kode_wilayah AS area, program AS programme, periode AS period, 2 AS breakdown, jenis_kelamin AS category,
	sum(baris) AS row_count,
	sum(CASE WHEN jumlah = -1 THEN baris ELSE jumlah * baris END) AS recipient_count,
	0 AS rupiah, 0 AS unpaid_rows
FROM recipients
WHERE jenis_kelamin <> ''
GROUP BY kode_wilayah, program, periode, jenis_kelamin
UNION ALL
SELECT kode_wilayah AS area, program AS programme, periode AS period, 3 AS breakdown, kelompok_umur AS category,
	sum(baris) AS row_count,
	sum(CASE WHEN jumlah = -1 THEN baris ELSE jumlah * baris END) AS recipient_count,
	0 AS rupiah, 0 AS unpaid_rows
FROM recipients
WHERE kelompok_umur <> ''
GROUP BY kode_wilayah, program, periode, kelompok_umur
UNION ALL
SELECT kode_wilayah AS area, program AS programme, periode AS period, 4 AS breakdown, disabilitas AS category,
	sum(baris) AS row_count,
	sum(CASE WHEN jumlah = -1 THEN baris ELSE jumlah * baris END) AS recipient_count,
	0 AS rupiah, 0 AS unpaid_rows
FROM recipients
WHERE disabilitas <> ''
GROUP BY kode_wilayah, program, periode, disabilitas
