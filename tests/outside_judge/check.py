"""Lets pm4py align every variant of every map in a folder, and compares its costs with ours."""

import json
import pathlib
import sys

from pm4py.algo.conformance.alignments.petri_net import algorithm as alignments
from pm4py.objects.log.obj import Event, Trace
from pm4py.objects.log.importer.xes import importer as xes
from pm4py.objects.petri_net.importer import importer as pnml

A_STAR = alignments.Variants.VERSION_STATE_EQUATION_A_STAR


def deviations(net, events):
    trace = Trace([Event({"concept:name": it}) for it in events])
    found = alignments.apply_trace(trace, *net, variant=A_STAR)
    return None if found is None else found["cost"] // 10000


def main(folder):
    compared, differences = {"runs": 0, "branches": 0, "open": 0}, []
    for expected in sorted(folder.glob("map-*/expected.json")):
        at = expected.parent
        variants = json.loads(expected.read_text())["variants"]
        log = xes.apply(str(at / "log.xes"), parameters={"show_progress_bar": False})
        counted = {}
        for trace in log:
            path = tuple(event["concept:name"] for event in trace)
            counted[path] = counted.get(path, 0) + 1
        if counted != {tuple(it["events"]): it["cases"] for it in variants}:
            differences.append((at.name, "variants"))
        for kind, figure in [("runs", "cost"), ("branches", "cost"), ("open", "prefixCost")]:
            file = at / f"{kind}.pnml"
            if not file.exists():
                continue
            net = pnml.apply(str(file))
            for it in variants:
                compared[kind] += 1
                if deviations(net, it["events"]) != it[figure]:
                    differences.append((at.name, kind, it["events"]))
    print(f"compared {compared}, {len(differences)} differences")
    for it in differences[:20]:
        print(it)
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
