"""Pairs what axe-core found with what we found: by element and criterion, then by element alone, then by a part of it."""


def pair(page, theirs, ours, places):
    """One entry for each finding of either side. `places` holds the elements of all of theirs, then of all of ours."""
    axe = [entry + (place,) for entry, place in zip(theirs, places)]
    own = [entry + (place,) for entry, place in zip(ours, places[len(theirs) :])]
    failed = [entry for entry in own if entry[0] == "failed"]
    open_ = [entry for entry in own if entry[0] != "failed"]
    violations = [entry for entry in axe if entry[0] == "violations"]
    doubts = [entry for entry in axe if entry[0] != "violations"]
    matched, pairs = set(), []
    for entry in violations:
        number = partner(entry, failed)
        rule = ""
        if number is not None:
            matched.add(number)
            rule = failed[number][1]
        other = "" if rule else doubt(entry, open_)
        pairs.append(line(page, "both" if rule else "axe", entry[1], rule, other, entry[3], entry[4]))
    for number, entry in enumerate(failed):
        if number not in matched:
            other = next((f"needs review: {found[1]}" for found in doubts if holds(found[4], entry[5], found[2], entry[2])), "")
            pairs.append(line(page, "ours", "", entry[1], other, entry[3], entry[5]))
    return pairs


def partner(entry, failed):
    """The finding of ours that is about the same element, best by the same criterion; or one that stands for several equal
    elements, of which this is one; or one about a part of it (a cell of a table)."""
    place, criteria = entry[4], set(entry[2])
    same = [number for number, ours in enumerate(failed) if place and ours[5] and ours[5][0] == place[0]]
    equal = [
        number
        for number, ours in enumerate(failed)
        if place and ours[5] and ours[4] > 1 and ours[5][1:3] == place[1:3] and criteria & set(ours[2])
    ]
    inner = [
        number
        for number, ours in enumerate(failed)
        if place and ours[5] and place[0] < ours[5][0] <= place[3] and ours[5][1] != "body" and criteria & set(ours[2])
    ]
    for number in same:
        if criteria & set(failed[number][2]):
            return number
    return (same + equal + inner + [None])[0]


def holds(outer, inner, criteria, others):
    """Whether a doubt is about the element, or about one around it and the same criterion."""
    if not outer or not inner:
        return False
    return outer[0] == inner[0] or bool(outer[0] <= inner[0] <= outer[3] and set(criteria) & set(others))


def doubt(entry, open_):
    """Our rule that leaves the criterion open on this page, and whether it names this element."""
    for ours in open_:
        if set(entry[2]) & set(ours[2]):
            here = entry[4] and ours[5] and entry[4][0] == ours[5][0]
            return f"cannot tell: {ours[1]}" + ("" if here else " (on the page)")
    return ""


def line(page, side, axe, ours, other, selector, place):
    words = f"{place[1]}: {place[2]}" if place else "?"
    return {"page": page, "side": side, "axe": axe, "ours": ours, "other": other, "selector": selector, "words": words}
