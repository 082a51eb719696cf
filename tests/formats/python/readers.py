"""Opens a file of an export with a reader that others wrote, and prints as JSON what that reader saw: how many actors and
statements, and the evidence of some. `python readers.py READER FILE STATEMENT…`."""
import json
import math
import re
import sys
import warnings
import zipfile

warnings.filterwarnings("ignore")
READERS = {}


def reader(function):
    READERS[function.__name__.replace("_", "-")] = function
    return function


FIELDS = "type sign claim modality attributedTo cameo date article articleTitle articlePublisher articlePublished paragraph start end sha256".split()
WHOLE = {"sign", "paragraph", "start", "end"}


def evidence(data, **elsewhere):
    """What an edge or row says of its statement; `elsewhere` is what a field is called there."""

    def value(name):
        found = data.get(elsewhere.get(name, name))
        if isinstance(found, list):
            return "; ".join(found) or None
        if found is None or found == "" or (isinstance(found, float) and math.isnan(found)):
            return None
        return int(found) if name in WHOLE else str(found)

    return {name: value(name) for name in FIELDS}


def seen(actors, statements, of, wanted, **more):
    return {"actors": actors, "statements": statements, "evidence": {statement: of(statement) for statement in wanted}, **more}


@reader
def networkx_graphml(path, *wanted):
    import networkx

    graph = networkx.read_graphml(path)
    edges = {key: data for _, _, key, data in graph.edges(keys=True, data=True)}
    return seen(graph.number_of_nodes(), graph.number_of_edges(), lambda statement: evidence(edges[statement]), wanted, kind=type(graph).__name__)


@reader
def networkx_gexf(path, *wanted):
    import networkx

    graph = networkx.read_gexf(path, version="1.3")
    edges = {data["id"]: data for _, _, data in graph.edges(data=True)}
    days = [edges[statement].get(end) for statement in wanted for end in ("start", "end")]
    of = lambda statement: evidence(edges[statement], start="passageStart", end="passageEnd")
    return seen(graph.number_of_nodes(), graph.number_of_edges(), of, wanted, kind=type(graph).__name__, days=days)


@reader
def igraph_graphml(path, *wanted):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)

    # Its edges have no id of ours: who and what they join says which it is.
    def of(statement):
        _, paragraph, source, kind, target = statement.split(".")[:5]
        edge = next(e for e in graph.es if e["type"] == kind and e["paragraph"] == int(paragraph[1:]) and graph.vs[e.source]["id"] == source and graph.vs[e.target]["id"] == target)
        return evidence(edge.attributes())

    return seen(graph.vcount(), graph.ecount(), of, wanted)


@reader
def jgf_load(path, *wanted):
    import jgf

    (graph,) = jgf.load(path)
    # By property, each a list where all have it and a dictionary by place where some do.
    properties = graph["edge-properties"]
    at = lambda name, place: properties[name].get(place) if isinstance(properties[name], dict) else properties[name][place]
    of = lambda statement: evidence({name: at(name, properties["id"].index(statement)) for name in properties}, type="relation")
    return seen(graph["node-count"], len(graph["edges"]), of, wanted)


@reader
def jgf_valid(path):
    import jsonschema
    from compspec.schema import jgf_v2

    with open(path, encoding="utf-8") as file:
        found = jsonschema.Draft7Validator(jgf_v2).iter_errors(json.load(file))
    errors = [error.message for error in found]
    return {"valid": errors == [], "errors": errors[:5]}


@reader
def lxml_valid(path, schema):
    from lxml import etree

    document = etree.parse(path)
    kind = etree.RelaxNG if schema.endswith(".rng") else etree.XMLSchema
    rules = kind(etree.parse(schema))
    return {"valid": rules.validate(document), "errors": [str(error) for error in rules.error_log][:5]}


@reader
def lxml_structure(path):
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


def names(row):
    """What a table has behind the ids of a statement."""
    told = [row[column] for column in ("fromName", "toName", "attributedToNames")]
    return [name if isinstance(name, str) else None for name in told]


@reader
def pandas_csv(path, *wanted):
    import pandas

    with zipfile.ZipFile(path) as archive:
        tables = {name: pandas.read_csv(archive.open(name), dtype={"cameo": str}) for name in archive.namelist()}
    rows = tables["statements.csv"].set_index("id")
    described = set(zip(tables["dictionary.csv"]["table"], tables["dictionary.csv"]["column"]))
    missing = [f"{name}.{column}" for name in ("actors", "statements", "articles", "mentions") for column in tables[f"{name}.csv"].columns if (name, column) not in described]
    return seen(len(tables["actors.csv"]), len(rows), lambda statement: evidence(rows.loc[statement]), wanted, undescribed=missing, names=[names(rows.loc[statement]) for statement in wanted])


@reader
def pandas_csv_texts(path):
    """The cells that are text, row by row."""
    import pandas

    with zipfile.ZipFile(path) as archive:
        tables = {name: pandas.read_csv(archive.open(name), dtype=str, keep_default_na=False) for name in ("actors.csv", "statements.csv")}
    return {name: table.to_dict("records") for name, table in tables.items()}


@reader
def openpyxl_xlsx(path, *wanted):
    import openpyxl

    book = openpyxl.load_workbook(path)
    rows = {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}
    head, *body = rows["statements"]
    row = lambda statement: dict(zip(head, next(line for line in body if line[0] == statement)))
    formulas = [cell.coordinate for sheet in book for line in sheet.iter_rows() for cell in line if cell.data_type == "f"]
    of = lambda statement: evidence(row(statement))
    sheet = book["statements"]
    bold = [sum(cell.font.b for cell in line) for line in sheet.iter_rows(max_row=2)]
    widths = {name: sheet.column_dimensions[cell.column_letter].width for name, cell in zip(head, sheet[1]) if name in ("id", "claim")}
    looks = {"bold": bold, "columns": len(head), "filter": sheet.auto_filter.ref, "widths": widths}
    counts = {name: value for name, value in rows["about"] if type(value) is int}
    return seen(len(rows["actors"]) - 1, len(body), of, wanted, sheets=list(rows), formulas=formulas, looks=looks, counts=counts, names=[names(row(statement)) for statement in wanted])


@reader
def openpyxl_xlsx_column(path, name):
    """The values of a column of the statements, by the id of each."""
    import openpyxl

    head, *body = openpyxl.load_workbook(path)["statements"].iter_rows(values_only=True)
    return {row[0]: row[head.index(name)] for row in body}


@reader
def rdflib_trig(path, *wanted):
    import rdflib
    from nanopub import Nanopub

    np = rdflib.Namespace("http://www.nanopub.org/nschema#")
    oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
    dataset = rdflib.Dataset()
    dataset.parse(path, format="trig")
    entente = rdflib.Namespace(dict(dataset.namespaces())["entente"])
    nanopubs = [subject for subject, _, _, _ in dataset.quads((None, rdflib.RDF.type, np.Nanopublication, None))]
    valid, antecedents, digests = 0, {}, {}
    for subject in nanopubs:
        one = rdflib.ConjunctiveGraph()
        for part in ("Head", "assertion", "provenance", "pubinfo"):
            graph = rdflib.URIRef(f"{subject}#{part}")
            for triple in dataset.graph(graph):
                one.get_context(graph).add(triple)
        valid += Nanopub(rdf=one).is_valid

    def of(statement):
        subject = next(one for one in nanopubs if str(one).endswith(f"/{statement}"))
        graph = lambda part: dataset.graph(rdflib.URIRef(f"{subject}#{part}"))
        told, origin = graph("assertion"), graph("provenance")
        value = lambda graph, predicate: next(graph.objects(None, predicate), None)
        dcterms, prov = rdflib.DCTERMS, rdflib.PROV
        article = value(origin, prov.hadPrimarySource)
        passage = value(origin, prov.wasDerivedFrom)
        position = lambda source, end: origin.value(origin.value(source, oa.hasSelector), end)
        name = origin.value(passage, entente.antecedent)
        antecedents[statement] = name and [int(position(name, end)) for end in (oa.start, oa.end)]
        digests[statement] = str(origin.value(article, entente.sha256))
        last = lambda found: None if found is None else str(found).rsplit("/", 1)[1]
        return evidence({
            **{name: value(told, entente[name]) for name in ("sign", "claim", "modality", "cameo", "date")},
            "type": str(value(told, rdflib.RDF.predicate)).removeprefix(entente),
            "attributedTo": last(value(origin, prov.wasAttributedTo)),
            "article": last(article),
            "articleTitle": value(origin, dcterms.title),
            "articlePublisher": value(origin, dcterms.publisher),
            "articlePublished": value(origin, dcterms.issued),
            "paragraph": value(origin, entente.paragraph),
            "start": position(passage, oa.start),
            "end": position(passage, oa.end),
            "sha256": origin.value(passage, entente.sha256),
        })

    actors = {str(end) for predicate in (rdflib.RDF.subject, rdflib.RDF.object) for _, _, end, _ in dataset.quads((None, predicate, None, None))}
    asserted = sum(1 for subject, predicate, _, _ in dataset.quads((None, None, None, None)) if "/actor/" in str(subject) and str(predicate).startswith(str(entente)))
    return seen(len(actors), len(nanopubs), of, wanted, valid=valid, asserted=asserted, antecedents=antecedents, digests=digests)


@reader
def followthemoney_ftm(path, *wanted):
    from followthemoney import model

    counts, lost, entities = {}, [], {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            given = json.loads(line)
            proxy = model.get_proxy(given, cleaned=False)
            entities[proxy.id] = proxy
            counts[proxy.schema.name] = counts.get(proxy.schema.name, 0) + 1
            lost += [f"{proxy.id} {name}" for name, values in given["properties"].items() if sorted(set(values)) != sorted(proxy.get(name))]

    def of(statement):
        link = entities[f"statement-{statement}"]
        article = entities[link.first("proof")]
        told = dict(text.split(": ", 1) for text in link.get("description"))
        words = told["passage"].split()
        return evidence({
            **told,
            "claim": link.first("summary"),
            "date": link.first("date"),
            "article": article.id.removeprefix("article-"),
            "articleTitle": article.first("title"),
            "articlePublisher": link.first("publisher"),
            "articlePublished": article.first("publishedAt"),
            "paragraph": words[1].rstrip(","),
            "start": words[4],
            "end": words[6],
        })

    links, articles = counts.pop("UnknownLink"), counts.pop("Article")
    return seen(sum(counts.values()), links, of, wanted, articles=articles, lost=lost)


@reader
def rispy_ris(path):
    import rispy

    with open(path, encoding="utf-8") as file:
        entries = rispy.load(file)
    return [{key: entry.get(key) for key in ("type_of_reference", "id", "title", "secondary_title", "year", "date")} for entry in entries]


@reader
def bibtexparser_bibtex(path):
    import bibtexparser

    with open(path, encoding="utf-8") as file:
        entries = bibtexparser.load(file).entries
    return sorted(entries, key=lambda entry: entry["ID"])


# What LaTeX prints for these.
PRINTED = {"{\\textbraceleft}": "{", "{\\textbraceright}": "}", "\\textbackslash{}": "\\", "\\textasciitilde{}": "~", "\\textasciicircum{}": "^"}


def printed(title):
    commands = "|".join(map(re.escape, PRINTED)) + r"|\\[#$%&_]"
    return re.sub(commands, lambda found: PRINTED.get(found[0], found[0][-1]), title.removeprefix("{").removesuffix("}"))


@reader
def bibtexparser_titles(path):
    return {entry["ID"]: printed(entry["title"]) for entry in bibtexparser_bibtex(path)}


@reader
def pybtex_titles(path):
    import pybtex.database

    entries = pybtex.database.parse_file(path, "bibtex", encoding="utf-8").entries
    return {key: printed(entry.fields["title"]) for key, entry in entries.items()}


@reader
def rispy_titles(path):
    import rispy

    with open(path, encoding="utf-8") as file:
        return {entry["id"]: entry["title"] for entry in rispy.load(file)}


@reader
def pandas_plover(path, *wanted):
    import pandas

    # A CAMEO code is no number: 042 keeps its nought.
    events = pandas.read_json(path, lines=True, dtype=False, convert_dates=False).set_index("id")
    ends = {end["id"] for column in ("source", "target") for ends in events[column] for end in ends}

    def of(statement):
        event = events.loc[statement]
        publication = {f"article{name.capitalize()}": event["publication"][name] for name in ("title", "publisher")}
        article = {"article": event["publication"]["id"], "articlePublished": event["publication"]["date"]}
        # What is not otherwise is stated.
        modality = event["context"][0] if event["context"] else "stated"
        return evidence({**event, **event["position"], **publication, **article, "modality": modality}, claim="text", attributedTo="attributed_to")

    coded = {statement: [events.loc[statement][name] for name in ("event", "quad_class")] for statement in wanted}
    return seen(len(ends), len(events), of, wanted, coded=coded)


@reader
def lxml_svg(path, *wanted):
    from lxml import etree

    root = etree.parse(path).getroot()
    groups = lambda key: [group for group in root.iter("{*}g") if group.get(key) is not None]
    # A line stands for the statements of a pair and class: each is a line of its description, with its id, day and code at the end.
    told = [text for line in groups("data-line") for text in line.findtext("{*}desc").split("\n")]
    of = lambda statement: next(text for text in told if f"({statement}" in text)
    return {**seen(len(groups("data-actor")), len(told), of, wanted), "lines": len(groups("data-line"))}


@reader
def pillow_png(path):
    from PIL import Image

    image = Image.open(path)
    image.load()
    return {"size": image.size, "texts": dict(image.text), "colours": len(image.convert("RGB").getcolors(1 << 24))}


if __name__ == "__main__":
    _, name, *rest = sys.argv
    print(json.dumps(READERS[name](*rest), ensure_ascii=False))
