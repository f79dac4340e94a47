"""Writes docs/licences.md from the bill of materials and from what `sam build` packed; with --check, compares.

usage: licences.py ROOT [--check]
"""

import json
import pathlib
import sys

INTRODUCTION = """# Licences

Written by `./ledger licences` from the bill of materials ([CycloneDX](https://cyclonedx.org), `./ledger sbom`) and from the
folders of `sam build`; `./ledger test --full` compares. What only tests use is left out.

ipn-ledger itself calls these libraries and copies nothing of them. Those marked *deployed* are in the zip of at least one
function; the others run on a desk.

| library | version | licence | where |
|---|---|---|---|
"""

# What may stand in a function's zip without anybody having looked at its terms once more.
TAKEN = {"Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EDL 1.0", "EPL-2.0", "MIT", "MIT-0", "Public Domain"}


def licences(component):
    entries = component.get("licenses", [])
    return [
        entry.get("expression") or entry["license"].get("id") or entry["license"]["name"]
        for entry in entries
    ]


def main():
    root = pathlib.Path(sys.argv[1])
    page = root / "docs" / "licences.md"
    bill = json.loads((root / "target" / "ipn-ledger.cdx.json").read_text())
    deployed = {jar.name for jar in (root / ".aws-sam" / "build").glob("*Function/lib/*.jar")}
    if not deployed:
        sys.exit("ledger: .aws-sam/build has no functions; run ./ledger sam build first")
    rows, wrong = [], []
    for component in bill["components"]:
        if component.get("group") == "dev.ipnledger":
            continue
        terms = licences(component)
        name = f"{component['group']}:{component['name']}"
        here = f"{component['name']}-{component['version']}.jar" in deployed
        if not terms:
            wrong.append(f"{name} states no licence")
        elif here and not TAKEN & set(terms):
            wrong.append(f"{name} is deployed under {', '.join(terms)}")
        rows.append(f"| {name} | {component['version']} | {' or '.join(terms)} | {'deployed' if here else 'desk'} |")
    listed = {f"{component['name']}-{component['version']}.jar" for component in bill["components"]}
    wrong += [f"{jar} is deployed and not in the bill of materials" for jar in sorted(deployed - listed)]
    if wrong:
        sys.exit("ledger: look at the terms of these:\n  " + "\n  ".join(wrong))
    text = INTRODUCTION + "\n".join(sorted(rows)) + "\n"
    if "--check" not in sys.argv:
        page.write_text(text)
        print(f"wrote {page.relative_to(root)}: {len(rows)} libraries")
    elif not page.exists() or page.read_text() != text:
        sys.exit("ledger: docs/licences.md is not what the build uses; run ./ledger licences")


main()
