"""How a plan reads in a choice: its years first, because they tell plans of one name apart."""

from turva_desktop.domain.plan import Plan


def plan_text(plan: Plan) -> str:
    """Return "2026–2029 Turvallisuussuunnitelma" for a plan of that name, with or without its years."""
    name = " ".join(plan.name.replace(plan.period, " ").replace(plan.period.replace("–", "-"), " ").split())
    return f"{plan.period} {name.strip(' ,–-')}".strip()
