"""Requirements."""
from pkg_resources import Requirement  # noqa: F401
from pkg_resources import RequirementParseError as InvalidRequirement  # noqa: F401
