-- Which amounts were paid, and how often: the kinds of benefit of a programme and period. -1 is an empty cell.
SELECT program AS programme, periode AS period, nilai_rupiah AS amount, sum(baris) AS row_count
FROM recipients
GROUP BY program, periode, nilai_rupiah
