-- Shares and densities from exact integers, rounded once, halves away from zero.

INSERT INTO figure
SELECT 'persen-' || part.indicator, part.area, whole.period, whole.reference, whole.status,
	((200 * part.value::HUGEINT * (10 ** i.decimals)::HUGEINT + whole.value::HUGEINT) // (2 * whole.value::HUGEINT))::DECIMAL(24, 6)
		/ 10 ** i.decimals,
	NULL, true, whole.have, whole.of
FROM figure part
JOIN figure whole ON whole.indicator = 'desa-dinilai' AND whole.area = part.area AND whole.reference = part.reference
JOIN indicator i ON i.id = 'persen-' || part.indicator
JOIN area a ON a.code = part.area
WHERE a.depth IN (2, 3) AND whole.value > 0 AND part.value IS NOT NULL;

INSERT INTO figure
SELECT i.id, people.area, CASE WHEN people.period = km2.period THEN people.period ELSE people.reference END, people.reference,
	CASE WHEN 'B' IN (people.status, km2.status) THEN 'B' WHEN people.status IN ('E', 'U') OR km2.status IN ('E', 'U') THEN 'E'
		WHEN 'P' IN (people.status, km2.status) THEN 'P' ELSE 'A' END,
	((2000000 * people.value::HUGEINT * (10 ** i.decimals)::HUGEINT + (km2.value * 1000000)::HUGEINT) // (2 * (km2.value * 1000000)::HUGEINT))::DECIMAL(24, 6)
		/ 10 ** i.decimals,
	NULL, true, NULL, NULL
FROM figure people
JOIN figure km2 ON km2.indicator = 'luas-km2' AND km2.area = people.area AND km2.reference = people.reference
JOIN indicator i ON i.id = 'kepadatan-penduduk'
WHERE people.indicator = 'penduduk' AND km2.value > 0 AND people.value IS NOT NULL
	AND coalesce(people.have = people.of, true) AND coalesce(km2.have = km2.of, true);
