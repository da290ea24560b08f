"""The statements that gather what leads say of claims; ``hearing`` asks them."""

from functools import cache
from typing import Final

_ASKED: Final = """
WITH {then}scope AS (
    SELECT value ->> 0 AS claim, value ->> 1 AS persona, value ->> 2 AS stages
    FROM json_each(:scopes)
),
wanted AS (
    SELECT *, lower(hex(id)) AS own FROM claim
    WHERE :ids IS NULL OR lower(hex(id)) IN (SELECT value FROM json_each(:ids))
),
asked AS (
    SELECT id, own, iif(measured_by LIKE '%.first',
        substr(measured_by, 1, length(measured_by) - 6), measured_by) AS asked,
        measured_by LIKE '%.first' AS first
    FROM wanted WHERE measured_by != ''
    UNION ALL SELECT id, own, own, 0 FROM wanted
    UNION ALL SELECT id, own, '', 0 FROM wanted WHERE own IN (SELECT claim FROM scope)
),
said AS MATERIALIZED ({arms})
"""
_BEFORE: Final = """before AS MATERIALIZED (
    SELECT value ->> 0 AS lead, value ->> 1 AS asked, value ->> 2 AS said,
        value ->> 3 AS given_by, value ->> 4 AS given_on
    FROM json_each(:before)
),
"""
"""What leads had said by the day that were reported on again after it."""

_IN_SCOPE: Final = """(scope.claim IS NULL OR EXISTS (
        SELECT 1 FROM lead
        LEFT JOIN feedback ON feedback.id = lead.feedback
        LEFT JOIN persona ON persona.id = feedback.persona_id
        WHERE lead.number = {lead} AND iif(scope.stages, lead.now & scope.stages != 0,
            coalesce(lower(persona.code), scope.persona) = scope.persona)
    ))"""
_ARM: Final = f"""
    SELECT asked.id AS claim, asked.asked, answer.lead, given_by, given_on,
        iif(first AND json_array_length(said), json_array(said ->> '$[0]'), said) AS said
    FROM asked
    JOIN {{answers}} AS answer ON answer.asked = asked.asked
    LEFT JOIN scope ON scope.claim = asked.own
    WHERE given_on <= :until AND (asked.asked IN ('', asked.own) OR NOT EXISTS (
        SELECT 1 FROM {{answers}} AS told
        WHERE told.lead = answer.lead AND told.asked = asked.own
    )) AND {_IN_SCOPE.format(lead="answer.lead")}
"""
_CODE: Final = """CASE WHEN EXISTS (
        SELECT 1 FROM evidence
        WHERE claim_id = {of}.claim AND evidence.lead = printf('L%06d', {of}.lead)
    ) THEN printf('L%06d', {of}.lead) ELSE '' END"""
_SALES: Final = f"""
SELECT 0, claim, asked = '', said, given_by, given_on, {_CODE.format(of="said")}, NULL, NULL,
    count(*)
FROM said GROUP BY 2, 3, 4, 5, 6, 7
"""
"""What Sales alone heard."""

_FORMS: Final = f"""
, talked AS MATERIALIZED (
    SELECT lead, given_on FROM answer WHERE asked = '' AND given_on <= :until{{talked}}
),
special AS MATERIALIZED (
    SELECT lead FROM talked UNION SELECT lead FROM lead_again
    UNION SELECT CAST(substr(lead, 2) AS INTEGER) FROM evidence WHERE lead LIKE 'L______'
),
read AS MATERIALIZED (
    SELECT asked.id AS claim, asked.own, form_reading.id AS reading, lead_batch.position
    FROM asked JOIN form_reading ON form_reading.question = asked.asked
    JOIN lead_batch ON lead_batch.id = form_reading.batch_id
),
meaning AS MATERIALIZED (
    SELECT form_reading.id AS reading, value ->> 0 AS said, value -> 1 AS answers
    FROM form_reading, json_each(meanings)
),
single AS MATERIALIZED (
    SELECT read.claim, read.reading, form_said.lead, form_said.said, given_on, position
    FROM read CROSS JOIN special
    CROSS JOIN form_said ON form_said.reading = read.reading AND form_said.lead = special.lead
    WHERE read.own NOT IN (SELECT claim FROM scope) AND given_on <= :until
    UNION ALL
    SELECT read.claim, read.reading, form_said.lead, form_said.said, given_on, position
    FROM read JOIN form_said ON form_said.reading = read.reading
    JOIN scope ON scope.claim = read.own
    WHERE given_on <= :until AND {_IN_SCOPE.format(lead="form_said.lead")}
),
filled AS MATERIALIZED (
    SELECT claim, lead, given_on, answers,
        max((answers IS NOT NULL) || given_on || printf('%09d', position)) AS newest
    FROM single LEFT JOIN meaning USING (reading, said) GROUP BY claim, lead
),
many AS (
    SELECT claim, reading, said, given_on, leads FROM read JOIN form_sum USING (reading)
    WHERE own NOT IN (SELECT claim FROM scope) AND given_on <= :until
    UNION ALL
    SELECT claim, reading, said, given_on, -1 FROM single
    WHERE lower(hex(claim)) NOT IN (SELECT claim FROM scope)
)
SELECT 0, said.claim, said.asked = '', said.said, said.given_by, said.given_on,
    {_CODE.format(of="said")}, filled.answers, iif(filled.answers IS NULL, NULL, filled.given_on),
    count(*)
FROM said LEFT JOIN filled
    ON filled.claim = said.claim AND filled.lead = said.lead AND said.asked != ''
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
UNION ALL
SELECT 1, filled.claim, 0, filled.answers, '', filled.given_on,
    {_CODE.format(of="filled")}, NULL, talked.given_on, count(*)
FROM filled LEFT JOIN talked ON talked.lead = filled.lead
LEFT JOIN said ON said.claim = filled.claim AND said.lead = filled.lead AND said.asked != ''
WHERE said.lead IS NULL
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
UNION ALL
SELECT 1, claim, 0, answers, '', given_on, '', NULL, NULL, sum(leads)
FROM many LEFT JOIN meaning USING (reading, said) GROUP BY claim, answers, given_on
HAVING sum(leads) > 0
"""
"""What Sales heard beside what the same lead said on its form, then who said it on a form alone.

Nearly all leads stand once in one form and were never spoken with: they are taken from the sums.
The others are looked at one by one (``special``): of a lead that filled in several forms the
latest answer counts.
"""


@cache
def saying(*, then: bool, forms: bool) -> str:
    """Return the statement that gathers what leads say.

    Args:
        then: some leads were reported on again after the day.
        forms: lead forms speak as well.
    """
    arms = [_ARM.format(answers="answer"), *([_ARM.format(answers="before")] if then else [])]
    asked = _ASKED.format(then=_BEFORE if then else "", arms=" UNION ALL ".join(arms))
    talked = " UNION ALL SELECT lead, given_on FROM before WHERE asked = ''" if then else ""
    return asked + (_FORMS.format(talked=talked) if forms else _SALES)
