-- Each figure with its rank, the median of its siblings, its parent's value and its change.

-- Exact decimals are rounded to a constant number of places only.
CREATE MACRO as_printed(value, decimals) AS CASE decimals
	WHEN 0 THEN round(value, 0)::DECIMAL(24, 6) WHEN 1 THEN round(value, 1)::DECIMAL(24, 6)
	WHEN 2 THEN round(value, 2)::DECIMAL(24, 6) WHEN 3 THEN round(value, 3)::DECIMAL(24, 6)
	WHEN 4 THEN round(value, 4)::DECIMAL(24, 6) END;

CREATE TABLE comparable AS
SELECT f.*, a.parent, a.depth, as_printed(f.value, i.decimals) AS printed
FROM figure f JOIN area a ON a.code = f.area JOIN indicator i ON i.id = f.indicator
WHERE f.value IS NOT NULL AND f.status <> 'U' AND coalesce(f.have = f.of, true);

CREATE TABLE sibling_group AS
SELECT c.indicator, c.parent, c.reference, count(*)::INTEGER AS members, median(c.value::DOUBLE) AS middle
FROM comparable c WHERE c.parent IS NOT NULL
GROUP BY c.indicator, c.parent, c.reference
HAVING count(*) >= 2 AND count(*) >= 0.9 * (
	SELECT count(*) FROM area a
	JOIN indicator i ON i.id = c.indicator
	LEFT JOIN measurable m ON m.code = a.code AND m.village_kind = i.village_kind
	WHERE a.parent = c.parent AND (i.village_kind IS NULL OR m.code IS NOT NULL)
		AND (a.since IS NULL OR a.since <= ends(c.reference)));

CREATE TABLE ranked AS
SELECT c.indicator, c.area, c.reference, g.members,
	rank() OVER (PARTITION BY c.indicator, c.parent, c.reference ORDER BY c.printed DESC)::INTEGER AS rank,
	count(*) OVER (PARTITION BY c.indicator, c.parent, c.reference, c.printed)::INTEGER AS tied
FROM comparable c JOIN sibling_group g USING (indicator, parent, reference);

-- Pairs of figures of one series without a break between them, neither of them estimated.
CREATE TABLE pair AS
SELECT later.indicator, later.area, later.derived, later.reference AS later, earlier.reference AS earlier,
	earlier.period AS "from", later.value - earlier.value AS points,
	CASE WHEN earlier.value <> 0 THEN 100 * (later.value - earlier.value)::DOUBLE / abs(earlier.value)::DOUBLE END AS percent
FROM comparable later
JOIN comparable earlier ON earlier.indicator = later.indicator AND earlier.area = later.area
	AND earlier.derived = later.derived AND earlier.reference < later.reference
WHERE later.status <> 'E' AND earlier.status <> 'E' AND NOT EXISTS (
	FROM figure b WHERE b.indicator = later.indicator AND b.area = later.area AND b.status = 'B'
		AND b.reference > earlier.reference AND b.reference <= later.reference);

CREATE MACRO months(reference) AS left(reference, 4)::INTEGER * 12 + CASE
	WHEN length(reference) = 4 THEN 0
	WHEN substr(reference, 6, 1) = 'T' THEN 3 * substr(reference, 7)::INTEGER
	ELSE substr(reference, 6)::INTEGER END;

-- The series of each pair, of its month or months, with the way from each figure to the next.
CREATE TABLE walked AS
SELECT p.indicator, p.area, p.derived, p.later, p.earlier, f.reference,
	f.value IS NULL OR f.status IN ('U', 'E') OR NOT coalesce(f.have = f.of, true) AS untold,
	months(f.reference) - lag(months(f.reference)) OVER (
		PARTITION BY p.indicator, p.area, p.derived, p.later, p.earlier ORDER BY f.reference) AS step
FROM pair p JOIN figure f ON f.indicator = p.indicator AND f.area = p.area AND f.derived = p.derived
	AND substr(f.reference, 5) IN (substr(p.later, 5), substr(p.earlier, 5));

-- A gap is more than a year without a figure, unless the whole series walks in longer steps of one length.
CREATE TABLE told AS
SELECT indicator, area, derived, later, earlier FROM walked
GROUP BY indicator, area, derived, later, earlier
HAVING NOT bool_or(untold AND reference BETWEEN earlier AND later)
	AND max(step) FILTER (reference > earlier AND reference <= later)
		<= CASE WHEN count(step) > 1 AND min(step) = max(step) THEN greatest(max(step), 12) ELSE 12 END;

CREATE TABLE change AS
SELECT p.indicator, p.area, p.later AS reference, p."from", p.points, p.percent
FROM pair p JOIN told USING (indicator, area, derived, later, earlier)
QUALIFY row_number() OVER (
	PARTITION BY p.indicator, p.area, p.later
	ORDER BY p.earlier = (left(p.later, 4)::INTEGER - 1)::VARCHAR || substr(p.later, 5) DESC, p.earlier DESC) = 1;

CREATE TABLE compared AS
WITH placed AS MATERIALIZED (
	SELECT f.*, a.parent AS around, f.value IS NOT NULL AND coalesce(f.have = f.of, true) AS whole
	FROM figure f JOIN area a ON a.code = f.area
)
SELECT f.indicator, f.area, f.reference, f.period, f.status, f.value::DOUBLE AS value, f.category, f.derived, f.have, f.of,
	r.rank, r.members AS ranked, r.tied,
	parent.value::DOUBLE AS parent,
	g.middle AS median,
	ch."from", ch.points::DOUBLE AS points, ch.percent
FROM placed f
LEFT JOIN ranked r ON r.indicator = f.indicator AND r.area = f.area AND r.reference = f.reference
LEFT JOIN comparable parent ON parent.area = f.around AND parent.indicator = f.indicator AND parent.reference = f.reference
	AND f.whole
LEFT JOIN sibling_group g ON g.parent = f.around AND g.indicator = f.indicator AND g.reference = f.reference
	AND f.whole
LEFT JOIN change ch ON ch.indicator = f.indicator AND ch.area = f.area AND ch.reference = f.reference
ORDER BY f.indicator, f.area, f.reference;
