"""The SDK's own description of every request, as strict models: what mypy can't see and Stripe would refuse.

`stripe.params` describes each request as a TypedDict. `strict_model` turns one into a pydantic
model that refuses keys that aren't there, and closes the enums: the SDK writes them
`Literal[…] | str`, which lets any text pass.
"""

import re
import types
import typing
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Literal, NotRequired, Required, Union

import pydantic
from stripe import RequestOptions
from stripe.params import RefundCreateParams, RefundListParams
from stripe.params.checkout import SessionCreateParams, SessionExpireParams, SessionRetrieveParams
from typing_extensions import get_type_hints, is_typeddict

from blueprints.payments.fake_stripe.ledger import Doc

REQUESTS: tuple[tuple[str, str, Any], ...] = (
    ("POST", r"/v1/checkout/sessions", SessionCreateParams),
    ("GET", r"/v1/checkout/sessions/\w+", SessionRetrieveParams),
    ("POST", r"/v1/checkout/sessions/\w+/expire", SessionExpireParams),
    ("POST", r"/v1/refunds", RefundCreateParams),
    ("GET", r"/v1/refunds", RefundListParams),
)
"""Every request that this room may send: (method, path, its parameters)."""


@lru_cache
def strict_model(typed_dict: Any) -> type[pydantic.BaseModel]:
    """A TypedDict of `stripe.params` as a model. Options of the call itself are no parameters."""
    options = RequestOptions.__annotations__ if _has_options(typed_dict) else {}
    # Names in the call's options, which the modules of the parameters don't import.
    unknown = {"StripeContext": Any, "Mapping": Mapping}
    fields: dict[str, Any] = {}
    for name, hint in get_type_hints(typed_dict, localns=unknown, include_extras=True).items():
        if name in options:
            continue
        marks: tuple[Any, ...] = (NotRequired, Required)
        inner = typing.get_args(hint)[0] if typing.get_origin(hint) in marks else hint
        required = name in typed_dict.__required_keys__
        fields[name] = (_strict(inner), ... if required else None)
    model: type[pydantic.BaseModel] = pydantic.create_model(
        typed_dict.__name__, __config__=pydantic.ConfigDict(extra="forbid"), **fields
    )
    return model


def check(method: str, path: str, params: Doc) -> None:
    """Raise pydantic.ValidationError unless Stripe's SDK describes the request so; AssertionError for one not listed."""
    for verb, pattern, typed_dict in REQUESTS:
        if verb == method and re.fullmatch(pattern, path):
            strict_model(typed_dict).model_validate(params)
            return
    raise AssertionError(f"This room is not known to send {method} {path}.")


def _strict(hint: Any) -> Any:
    if is_typeddict(hint):
        return strict_model(hint)
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, types.UnionType):
        # Without the SDK's own objects, which we never send, and without the `str` that opens an enum.
        kept = [part for part in arguments if not _is_sdk_object(part)]
        if any(typing.get_origin(part) is Literal and part != Literal[""] for part in kept):
            kept = [part for part in kept if part is not str]
        return Union[tuple(_strict(part) for part in kept)]  # noqa: UP007 - a union of parts known only now
    if origin is list:
        return list[_strict(arguments[0])]  # type: ignore[misc]  # a type made at run time
    if origin in (dict, Mapping):
        return dict[arguments[0], _strict(arguments[1])]  # type: ignore[valid-type,misc]  # the same
    return hint


def _is_sdk_object(hint: Any) -> bool:
    return getattr(typing.get_origin(hint) or hint, "__name__", "") == "UntypedStripeObject"


def _has_options(typed_dict: Any) -> bool:
    """Whether a TypedDict carries the options of the call (key, version …) besides the parameters."""
    return RequestOptions in getattr(typed_dict, "__orig_bases__", ())
