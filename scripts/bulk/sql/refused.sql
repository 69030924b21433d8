-- Rows of each file of a load, how many of them hold a cell that the gate does not know ('?', or -2 for a number), and the
-- largest numbers, by which a sum that would not fit is told before it is asked for.
SELECT berkas AS file_number,
	sum(baris) AS row_count,
	sum(CASE WHEN kode_wilayah = '?' OR program = '?' OR periode = '?' OR komponen = '?' OR jenis_kelamin = '?'
		OR kelompok_umur = '?' OR disabilitas = '?' OR jumlah = -2 OR nilai_rupiah = -2 THEN baris ELSE 0 END) AS refused_rows,
	max(jumlah) AS largest_count,
	max(nilai_rupiah) AS largest_amount
FROM recipients
GROUP BY berkas
