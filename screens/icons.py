"""One small picture for each need and for danger, the same everywhere, so that one can find the way without reading."""

from collections.abc import Mapping
from types import MappingProxyType

from directory.codes import Need

DANGER = "🆘"
ICONS: Mapping[Need, str] = MappingProxyType(
    {
        Need.HOTLINE: "📞",
        Need.SHELTER: "🛏️",
        Need.LEGAL: "⚖️",
        Need.MEDICAL: "🩺",
        Need.COUNSELLING: "💬",
        Need.BASIC_NEEDS: "🍲",
        Need.WORK_TRAINING: "🛠️",
        Need.CHILD_PROTECTION: "🧒",
        Need.AUTHORITIES: "🏛️",
        Need.COMMUNITY: "🤝",
        Need.RETURN_TRAVEL: "🧭",
    }
)
