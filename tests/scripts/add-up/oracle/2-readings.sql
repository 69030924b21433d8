-- What is added up the tree: published counts, each assessed desa as 1 or 0, and the three classes of families.

CREATE TABLE reading AS
SELECT o.indicator, area, period, reference, o.status, o.value
FROM observation o JOIN indicator i ON i.id = o.indicator
WHERE i.additive AND NOT i.derived
UNION ALL
SELECT i.id, o.area, o.period, o.reference, o.status,
	CASE WHEN o.category IS NOT NULL THEN (i.id = 'desa-dinilai' OR i.id = 'desa-' || o.category)::INTEGER END
FROM observation o JOIN indicator i ON i.id IN ('desa-dinilai', 'desa-mandiri', 'desa-maju', 'desa-berkembang', 'desa-tertinggal', 'desa-sangat-tertinggal')
WHERE o.indicator = 'status-idm'
UNION ALL
SELECT 'keluarga-tiga-kelas', area, any_value(period), reference,
	CASE WHEN bool_or(status = 'B') THEN 'B' WHEN bool_or(status IN ('E', 'U')) THEN 'E' WHEN bool_or(status = 'P') THEN 'P' ELSE 'A' END,
	sum(value)
FROM observation
WHERE indicator IN ('keluarga-pra-sejahtera', 'keluarga-sejahtera-1', 'keluarga-sejahtera-2') AND value IS NOT NULL
GROUP BY area, reference HAVING count(*) = 3;

CREATE TABLE figure AS
SELECT indicator, area, period, reference, status, value, category, false AS derived, NULL::INTEGER AS have, NULL::INTEGER AS of
FROM observation
UNION ALL
SELECT indicator, area, period, reference, status, value, NULL, true, NULL, NULL
FROM reading WHERE indicator = 'keluarga-tiga-kelas';
