-- Whether all recipients of a class, a village with nothing or with one category, share their component or their
-- disability: the first and the last word of each in the order of bytes. Where they are the same, so are all.
SELECT kode_wilayah AS area, program AS programme, periode AS period, 0 AS breakdown, '' AS category,
	sum(baris) AS row_count,
	min(komponen) AS first_component, max(komponen) AS last_component,
	min(disabilitas) AS first_disability, max(disabilitas) AS last_disability
FROM recipients
GROUP BY kode_wilayah, program, periode
UNION ALL
SELECT kode_wilayah AS area, program AS programme, periode AS period, 1 AS breakdown, komponen AS category,
	sum(baris) AS row_count,
	min(komponen) AS first_component, max(komponen) AS last_component,
	min(disabilitas) AS first_disability, max(disabilitas) AS last_disability
FROM recipients
WHERE komponen <> ''
GROUP BY kode_wilayah, program, periode, komponen
UNION ALL
SELECT kode_wilayah AS area, program AS programme, periode AS period, 2 AS breakdown, jenis_kelamin AS category,
	sum(baris) AS row_count,
	min(komponen) AS first_component, max(komponen) AS last_component,
	min(disabilitas) AS first_disability, max(disabilitas) AS last_disability
FROM recipients
WHERE jenis_kelamin <> ''
GROUP BY kode_wilayah, program, periode, jenis_kelamin
UNION ALL
SELECT kode_wilayah AS area, program AS programme, periode AS period, 3 AS breakdown, kelompok_umur AS category,
	sum(baris) AS row_count,
	min(komponen) AS first_component, max(komponen) AS last_component,
	min(disabilitas) AS first_disability, max(disabilitas) AS last_disability
FROM recipients
WHERE kelompok_umur <> ''
GROUP BY kode_wilayah, program, periode, kelompok_umur
UNION ALL
SELECT kode_wilayah AS area, program AS programme, periode AS period, 4 AS breakdown, disabilitas AS category,
	sum(baris) AS row_count,
	min(komponen) AS first_component, max(komponen) AS last_component,
	min(disabilitas) AS first_disability, max(disabilitas) AS last_disability
FROM recipients
WHERE disabilitas <> ''
GROUP BY kode_wilayah, program, periode, disabilitas
