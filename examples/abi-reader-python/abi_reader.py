"""Builds ctypes classes and constants from an abi.json of abispec, in one pass over the file."""

import ctypes
import json


def read(path, abi):
    """The document, its constants by name, and a ctypes class for each struct and union on `abi`."""
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    if document["format"] != "abispec-abi-5":
        raise ValueError(f"{path} has the format {document['format']}")
    facts = next(one for one in document["abis"] if one["name"] == abi)
    in_order = {"little": "__ctype_le__", "big": "__ctype_be__"}
    bases = {"struct": ctypes.Structure, "union": ctypes.Union}
    classes = {}

    def type_of(entry):
        if entry["kind"] == "integer":
            bits = 8 * facts[entry["sizedBy"]] if "sizedBy" in entry else entry["bits"]
            name = f"c_{'' if entry['signed'] else 'u'}int{bits}"
            order = entry.get("byteOrder", facts["byteOrder"])
            return getattr(getattr(ctypes, name), in_order[order])
        if entry["kind"] == "float":
            name = "c_float" if entry["bits"] == 32 else "c_double"
            order = entry.get("byteOrder", facts["byteOrder"])
            return getattr(getattr(ctypes, name), in_order[order])
        if entry["kind"] == "array":
            return type_of(entry["element"]) * (entry["length"] or 0)
        return classes[entry["name"]]  # Parts come before what contains them.

    for entry in document["types"]:
        layout = next(one for one in entry["layouts"] if abi in one["abis"])
        fields, end = [], 0
        for member, place in zip(entry["members"], layout["members"]):
            if place["offset"] > end:  # Padding as bytes: ctypes would pad as the host does.
                fields.append((f"_pad{end}", ctypes.c_uint8 * (place["offset"] - end)))
            fields.append((member["name"], type_of(member["type"])))
            end = 0 if entry["kind"] == "union" else place["offset"] + place["size"]
        if entry["kind"] == "union":
            fields.append(("_all", ctypes.c_uint8 * layout["size"]))
        elif layout["size"] > end:
            fields.append((f"_pad{end}", ctypes.c_uint8 * (layout["size"] - end)))
        parts = {"_pack_": 1, "_fields_": fields}
        classes[entry["name"]] = type(entry["name"], (bases[entry["kind"]],), parts)
    constants = {one["name"]: int(one["value"]) for one in document["constants"]}
    constants |= {one["name"]: one["value"] for one in document["strings"]}
    return document, constants, classes
