-- Recipients of each kecamatan, programme and period, counted from the rows anew: a check on the sums of the villages.
SELECT substring(kode_wilayah, 1, 8) AS area, program AS programme, periode AS period,
	count(*) AS row_count,
	sum(CASE WHEN jumlah = -1 THEN 1 ELSE jumlah END) AS recipient_count,
	sum(CASE WHEN nilai_rupiah = -1 THEN 0 ELSE nilai_rupiah END) AS rupiah
FROM recipients
GROUP BY substring(kode_wilayah, 1, 8), program, periode
