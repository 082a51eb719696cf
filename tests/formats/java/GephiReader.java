import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Opens a file as Gephi does, and prints what it saw as lines of JSON: what its report finds fault with, the columns of its tables, nodes and edges
 * with all their values. `java GephiReader.java FILE MERGE`, where MERGE is what becomes of several edges a pair.
 */
public class GephiReader {
  public static void main(String[] args) throws Exception {
    LogManager.getLogManager().reset();
    var projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    var imports = Lookup.getDefault().lookup(ImportController.class);
    var container = imports.importFile(new File(args[0]));
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.valueOf(args[1]));
    var issues = container.getReport().getIssues(Integer.MAX_VALUE);
    while (issues.hasNext()) {
      var issue = issues.next();
      print("issues", Map.of("level", issue.getLevel(), "message", issue.getMessage()));
    }
    imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getGraph();
    printColumns("nodeColumns", graph.getModel().getNodeTable());
    printColumns("edgeColumns", graph.getModel().getEdgeTable());
    for (Node node : graph.getNodes()) print("nodes", Map.of("colour", colour(node.getColor())), valuesOf(node, graph.getModel().getNodeTable()));
    for (Edge edge : graph.getEdges()) {
      var ends = Map.of("source", edge.getSource().getId(), "target", edge.getTarget().getId(), "colour", colour(edge.getColor()));
      print("edges", ends, valuesOf(edge, graph.getModel().getEdgeTable()));
    }
    System.exit(0);
  }

  private static void printColumns(String kind, Table table) {
    for (Column column : table) print(kind, Map.of("title", column.getTitle(), "type", column.getTypeClass().getSimpleName()));
  }

  private static Map<String, Object> valuesOf(Element element, Table table) {
    var values = new LinkedHashMap<String, Object>();
    for (Column column : table) {
      Object value = element.getAttribute(column);
      if (value != null) values.put(column.getTitle(), value);
    }
    return values;
  }

  private static String colour(java.awt.Color colour) {
    return String.format("#%06x", colour.getRGB() & 0xffffff);
  }

  @SafeVarargs
  private static void print(String kind, Map<String, ?>... objects) {
    System.out.println("[" + text(kind) + java.util.Arrays.stream(objects).map(GephiReader::object).collect(Collectors.joining()) + "]");
  }

  private static String object(Map<String, ?> values) {
    return values.entrySet().stream().map(one -> text(one.getKey()) + ":" + text(String.valueOf(one.getValue()))).collect(Collectors.joining(",", ",{", "}"));
  }

  /** As JSON, in ASCII. */
  private static String text(String text) {
    return text.chars().mapToObj(c -> c < ' ' || c > '~' || c == '"' || c == '\\' ? String.format("\\u%04x", c) : String.valueOf((char) c)).collect(Collectors.joining("", "\"", "\""));
  }
}
