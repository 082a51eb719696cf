"""Has networkx write the graph of our CSV archive as GraphML, and prints how many seconds the writing took. `python networkx-graphml.py CSV GRAPHML`."""
import csv
import io
import sys
import time
import zipfile

import networkx

WHOLE = {"sign", "paragraph", "start", "end", "antecedentStart", "antecedentEnd", "counted"}
FLAGS = {"symmetric", "ambiguous"}
# Our GraphML has no names on its edges.
NAMES = ("fromName", "toName", "attributedToNames")
_, source, target = sys.argv


def rows(archive, name):
    with archive.open(name) as table:
        yield from csv.DictReader(io.TextIOWrapper(table, "utf-8", newline=""))


def typed(name, text):
    if name in WHOLE:
        return int(text)
    return text == "true" if name in FLAGS else sys.intern(text)


def filled(row, but):
    return {name: typed(name, text) for name, text in row.items() if text != "" and name not in but}


graph = networkx.MultiDiGraph()
with zipfile.ZipFile(source) as archive:
    for row in rows(archive, "actors.csv"):
        graph.add_node(row["id"], **filled(row, ("id",)))
    for row in rows(archive, "statements.csv"):
        graph.add_edge(row["from"], row["to"], key=row["id"], **filled(row, ("id", "from", "to", *NAMES)))
began = time.perf_counter()
networkx.write_graphml(graph, target)
print(time.perf_counter() - began)
