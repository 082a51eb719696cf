"""Opens a file of an export with a reader that others wrote, and prints as JSON what that reader saw: how many actors and
statements, and one citation. `python readers.py READER FILE ACTOR-OR-STATEMENT`."""
import json
import sys
import warnings
import zipfile

warnings.filterwarnings("ignore")
READERS = {}


def reader(function):
    READERS[function.__name__.replace("_", "-")] = function
    return function


def citation(article, paragraph, start, end, sha256, claim):
    whole = lambda value: None if value is None else int(value)
    return {"article": article, "paragraph": whole(paragraph), "start": whole(start), "end": whole(end), "sha256": sha256, "claim": claim}


def of_edge(data, start="start", end="end"):
    return citation(data["article"], data["paragraph"], data[start], data[end], data["sha256"], data["claim"])


@reader
def networkx_graphml(path, statement):
    import networkx

    graph = networkx.read_graphml(path)
    edge = next(data for _, _, key, data in graph.edges(keys=True, data=True) if key == statement)
    return {"kind": type(graph).__name__, "actors": graph.number_of_nodes(), "statements": graph.number_of_edges(), "citation": of_edge(edge)}


@reader
def networkx_gexf(path, statement):
    import networkx

    graph = networkx.read_gexf(path, version="1.3")
    edge = next(data for _, _, data in graph.edges(data=True) if data["id"] == statement)
    found = of_edge(edge, "passageStart", "passageEnd")
    return {"kind": type(graph).__name__, "actors": graph.number_of_nodes(), "statements": graph.number_of_edges(), "citation": found, "start": edge["start"], "end": edge["end"]}


@reader
def igraph_graphml(path, statement):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    # Its edges have no id of ours: who and what they join says which it is.
    _, paragraph, source, kind, target = statement.split(".")[:5]
    edge = next(e for e in graph.es if e["type"] == kind and e["paragraph"] == int(paragraph[1:]) and graph.vs[e.source]["id"] == source and graph.vs[e.target]["id"] == target)
    return {"actors": graph.vcount(), "statements": graph.ecount(), "citation": of_edge(edge.attributes())}


@reader
def lxml_valid(path, schema):
    from lxml import etree

    document = etree.parse(path)
    kind = etree.RelaxNG if schema.endswith(".rng") else etree.XMLSchema
    rules = kind(etree.parse(schema))
    return {"valid": rules.validate(document), "errors": [str(error) for error in rules.error_log][:5]}


@reader
def lxml_structure(path, _):
    """What a schema would ask for, as far as it can be asked without one: declared keys, unique ids, ends that are there."""
    from lxml import etree

    root = etree.parse(path).getroot()
    name = lambda element: etree.QName(element).localname
    all_of = lambda wanted: [element for element in root.iter() if isinstance(element.tag, str) and name(element) == wanted]
    nodes = [element.get("id") for element in all_of("node")]
    edges = [element.get("id") for element in all_of("edge")]
    ends = {end for element in all_of("edge") for end in (element.get("source"), element.get("target"))}
    declared = {element.get("id") for element in all_of("key") + all_of("attribute")}
    used = {element.get("key") or element.get("for") for element in all_of("data") + all_of("attvalue")}
    return {
        "root": root.tag,
        "nodes": len(nodes),
        "edges": len(edges),
        "twice": len(nodes) - len(set(nodes)) + len(edges) - len(set(edges)),
        "dangling": sorted(ends - set(nodes)),
        "undeclared": sorted(used - declared),
    }


@reader
def pandas_csv(path, statement):
    import pandas

    with zipfile.ZipFile(path) as archive:
        tables = {name: pandas.read_csv(archive.open(name), dtype={"cameo": str}) for name in archive.namelist()}
    row = tables["statements.csv"].set_index("id").loc[statement]
    described = set(zip(tables["dictionary.csv"]["table"], tables["dictionary.csv"]["column"]))
    missing = [f"{name}.{column}" for name in ("actors", "statements", "articles", "mentions") for column in tables[f"{name}.csv"].columns if (name, column) not in described]
    return {"actors": len(tables["actors.csv"]), "statements": len(tables["statements.csv"]), "citation": of_edge(row), "undescribed": missing}


@reader
def openpyxl_xlsx(path, statement):
    import openpyxl

    book = openpyxl.load_workbook(path)
    rows = {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}
    head, *body = rows["statements"]
    row = dict(zip(head, next(line for line in body if line[0] == statement)))
    formulas = [cell.coordinate for sheet in book for line in sheet.iter_rows() for cell in line if cell.data_type == "f"]
    return {"sheets": list(rows), "actors": len(rows["actors"]) - 1, "statements": len(body), "citation": of_edge(row), "date": row["date"], "formulas": formulas}


@reader
def rdflib_trig(path, statement):
    import rdflib
    from nanopub import Nanopub

    np = rdflib.Namespace("http://www.nanopub.org/nschema#")
    oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
    dataset = rdflib.Dataset()
    dataset.parse(path, format="trig")
    entente = rdflib.Namespace(dict(dataset.namespaces())["entente"])
    nanopubs = [subject for subject, _, _, _ in dataset.quads((None, rdflib.RDF.type, np.Nanopublication, None))]
    valid = 0
    for subject in nanopubs:
        one = rdflib.ConjunctiveGraph()
        for part in ("Head", "assertion", "provenance", "pubinfo"):
            graph = rdflib.URIRef(f"{subject}#{part}")
            for triple in dataset.graph(graph):
                one.get_context(graph).add(triple)
        valid += Nanopub(rdf=one).is_valid
    wanted = next(subject for subject in nanopubs if str(subject).endswith(f"/{statement}"))
    provenance = dataset.graph(rdflib.URIRef(f"{wanted}#provenance"))
    assertion = dataset.graph(rdflib.URIRef(f"{wanted}#assertion"))
    one = lambda graph, predicate: str(next(graph.objects(None, predicate)))
    found = citation(
        one(provenance, oa.hasSource).rsplit("/", 1)[1],
        one(provenance, entente.paragraph),
        one(provenance, oa.start),
        one(provenance, oa.end),
        one(provenance, entente.sha256),
        one(assertion, entente.claim),
    )
    actors = {str(end) for predicate in (rdflib.RDF.subject, rdflib.RDF.object) for _, _, end, _ in dataset.quads((None, predicate, None, None))}
    asserted = sum(1 for subject, predicate, _, _ in dataset.quads((None, None, None, None)) if "/actor/" in str(subject) and str(predicate).startswith(str(entente)))
    return {"actors": len(actors), "statements": len(nanopubs), "valid": valid, "asserted": asserted, "citation": found}


@reader
def followthemoney_ftm(path, statement):
    from followthemoney import model

    seen, lost = {}, []
    link = None
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            given = json.loads(line)
            proxy = model.get_proxy(given, cleaned=False)
            seen[proxy.schema.name] = seen.get(proxy.schema.name, 0) + 1
            lost += [f"{proxy.id} {name}" for name, values in given["properties"].items() if sorted(set(values)) != sorted(proxy.get(name))]
            if statement in proxy.get("recordId", quiet=True):
                link = proxy
    told = dict(text.split(": ", 1) for text in link.get("description"))
    words = told["passage"].split()
    found = citation(link.first("proof").removeprefix("article-"), words[1].rstrip(","), words[4], words[6], told["sha256"], link.first("summary"))
    links, articles = seen.pop("UnknownLink"), seen.pop("Article")
    return {"actors": sum(seen.values()), "statements": links, "articles": articles, "lost": lost, "citation": found}


@reader
def rispy_ris(path, _):
    import rispy

    with open(path, encoding="utf-8") as file:
        entries = rispy.load(file)
    return [{key: entry.get(key) for key in ("type_of_reference", "id", "title", "secondary_title", "year", "date")} for entry in entries]


@reader
def bibtexparser_bibtex(path, _):
    import bibtexparser

    with open(path, encoding="utf-8") as file:
        entries = bibtexparser.load(file).entries
    return sorted(entries, key=lambda entry: entry["ID"])


@reader
def pandas_plover(path, statement):
    import pandas

    # A CAMEO code is no number: 042 keeps its nought.
    events = pandas.read_json(path, lines=True, dtype=False, convert_dates=False)
    event = events.set_index("id").loc[statement]
    ends = {end["id"] for column in ("source", "target") for ends in events[column] for end in ends}
    place = event["position"]
    found = citation(event["publication"]["id"], place["paragraph"], place["start"], place["end"], place["sha256"], event["text"])
    return {"actors": len(ends), "statements": len(events), "citation": found, **{name: event[name] for name in ("event", "quad_class", "cameo", "date")}}


if __name__ == "__main__":
    _, name, path, wanted = sys.argv
    print(json.dumps(READERS[name](path, wanted), ensure_ascii=False))
