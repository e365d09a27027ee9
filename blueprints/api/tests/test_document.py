"""The OpenAPI document, and schemathesis, which holds the operations to it."""

import json
import subprocess
import sys

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from blueprints.api.testing import DOCUMENT, check_api, make_token


def test_the_document_says_what_operations_take_and_give(client: FlaskClient) -> None:
    answer = client.get(DOCUMENT)
    document = answer.get_json()
    assert document["openapi"] == "3.1.0"
    assert document["info"]["title"] == "Boulangerie Martin"
    assert list(document["paths"]) == ["/api/v1/cakes", "/api/v1/cakes/{cake_id}", "/api/v1/lies", "/api/v1/me"]
    bake = document["paths"]["/api/v1/cakes"]["post"]
    assert bake["summary"] == "Bake one."
    assert bake["security"] == [{"token": ["cake.bake"]}]
    assert set(bake["responses"]) == {"201", "400", "401", "403", "409", "413", "415", "422", "429"}
    assert [one["name"] for one in bake["parameters"]] == ["Idempotency-Key"]
    new_cake = document["components"]["schemas"]["NewCake"]
    assert new_cake["required"] == ["name", "layers"]
    assert new_cake["additionalProperties"] is False
    assert new_cake["properties"]["name"]["description"] == "What it says on top."
    search = {one["name"]: one for one in document["paths"]["/api/v1/cakes"]["get"]["parameters"]}
    assert search["kind"]["schema"]["enum"] == ["cream", "fruit"]
    assert search["limit"]["schema"]["default"] == 3
    assert not search["limit"]["required"]


def test_the_document_says_what_webhooks_are_told(client: FlaskClient) -> None:
    webhook = client.get(DOCUMENT).get_json()["webhooks"]["cake.baked"]["post"]
    schema = webhook["requestBody"]["content"]["application/json"]["schema"]
    assert webhook["summary"] == "Cake baked"
    assert schema["properties"]["type"] == {"const": "cake.baked"}
    assert schema["properties"]["data"] == {"$ref": "#/components/schemas/Cake"}


def test_all_references_lead_somewhere(client: FlaskClient) -> None:
    document = client.get(DOCUMENT).get_json()
    text = json.dumps(document)
    wanted = {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]}
    assert wanted <= set(document["components"]["schemas"])


def test_schemathesis_finds_nothing(app: Flask, session: Session) -> None:
    answered = check_api(app, make_token(), paths="/(me|cakes)", values={"path.cake_id": [1, 2, 4]})
    assert {label: 200 in statuses or 201 in statuses for label, statuses in answered.items()} == {
        "GET /api/v1/me": True,
        "GET /api/v1/cakes": True,
        "POST /api/v1/cakes": True,
        "GET /api/v1/cakes/{cake_id}": True,
    }
    assert answered["POST /api/v1/cakes"][422] > 0, "nonsense was sent too"


def test_schemathesis_finds_an_answer_that_is_not_promised(app: Flask, session: Session) -> None:
    with pytest.raises(AssertionError, match=r"lies.*should be a valid integer"):
        check_api(app, make_token(), paths="/lies", examples=1)


def test_a_site_starts_without_loading_pydantic() -> None:
    words = "import sys; import blueprints.api; print('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n", "it takes 0.2 s, which every command of every site would pay"
