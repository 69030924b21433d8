-- Recipients of each kabupaten, programme and period, counted from the rows anew: a check on the sums of the villages.
SELECT substring(kode_wilayah, 1, 5) AS area, program AS programme, periode AS period,
	sum(baris) AS row_count,
	sum(CASE WHEN jumlah = -1 THEN baris ELSE jumlah * baris END) AS recipient_count,
	sum(CASE WHEN nilai_rupiah = -1 THEN 0 ELSE nilai_rupiah * baris END) AS rupiah
FROM recipients
GROUP BY substring(kode_wilayah, 1, 5), program, periode
