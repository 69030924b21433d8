-- Sums for the areas at one depth of the tree; run from the kecamatan (3) up to the country (0).

CREATE OR REPLACE TEMP TABLE sum_at_depth AS
WITH target AS (
	-- Areas without a reading of their own, with the highest level below that was read.
	SELECT r.indicator, r.reference, l.outer_code AS area, min(l.inner_depth) AS level
	FROM reading r JOIN lies_in l ON l.inner_code = r.area
	WHERE l.outer_depth = getvariable('depth') AND r.value IS NOT NULL
	GROUP BY ALL
), open_target AS (
	SELECT t.* FROM target t ANTI JOIN reading r ON r.indicator = t.indicator AND r.reference = t.reference AND r.area = t.area
), inside AS MATERIALIZED (
	-- The areas of that level in each; first of all, for there are few of them beside all readings of an indicator.
	SELECT t.*, l.inner_code FROM open_target t JOIN lies_in l ON l.outer_code = t.area AND l.inner_depth = t.level
), part AS (
	SELECT indicator, reference, area, period, status, value FROM reading WHERE value IS NOT NULL
	UNION ALL
	SELECT indicator, reference, area, period, status, value FROM figure f
	WHERE f.have = f.of AND NOT EXISTS (
		FROM reading r WHERE r.indicator = f.indicator AND r.reference = f.reference AND r.area = f.area)
), added AS (
	SELECT t.indicator, t.reference, t.area, t.level, count(*)::INTEGER AS have, sum(p.value) AS value,
		CASE WHEN min(p.period) = max(p.period) THEN min(p.period) ELSE t.reference END AS period,
		bool_or(p.status = 'B') AS any_break, bool_or(p.status IN ('E', 'U')) AS any_estimate, bool_or(p.status = 'P') AS any_provisional
	FROM inside t
	JOIN part p ON p.area = t.inner_code AND p.indicator = t.indicator AND p.reference = t.reference
	GROUP BY t.indicator, t.reference, t.area, t.level
), expected AS (
	SELECT t.indicator, t.reference, t.area, count(*)::INTEGER AS of
	FROM inside t
	JOIN indicator i ON i.id = t.indicator
	JOIN area a ON a.code = t.inner_code
	LEFT JOIN measurable m ON m.code = a.code AND m.village_kind = i.village_kind
	LEFT JOIN reading r ON r.area = a.code AND r.indicator = t.indicator AND r.reference = t.reference
	WHERE r.status IS DISTINCT FROM 'M'
		AND (r.area IS NOT NULL OR ((i.village_kind IS NULL OR m.code IS NOT NULL) AND (a.since IS NULL OR a.since <= ends(t.reference))))
	GROUP BY ALL
)
SELECT a.indicator, a.area, a.period, a.reference,
	CASE WHEN 10 * have < 9 * of THEN 'O' WHEN any_break THEN 'B' WHEN any_estimate THEN 'E' WHEN any_provisional THEN 'P' ELSE 'A' END AS status,
	-- A sum of less than nine tenths of its areas is no figure of the whole.
	CASE WHEN 10 * have >= 9 * of THEN a.value END AS value, NULL AS category, true AS derived, a.have, e.of
FROM added a JOIN expected e USING (indicator, reference, area)
WHERE have = of OR a.area <> '00';

INSERT INTO figure FROM sum_at_depth;
