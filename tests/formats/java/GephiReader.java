import java.io.File;
import java.util.logging.LogManager;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Opens a file as Gephi does, and prints what it saw: numbers of nodes and edges, then of each edge that is asked for its
 * columns, a line each with tabs. `java GephiReader.java FILE MERGE EDGE…`, where MERGE is what becomes of several edges a pair.
 */
public class GephiReader {
  public static void main(String[] args) throws Exception {
    LogManager.getLogManager().reset();
    var projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    var imports = Lookup.getDefault().lookup(ImportController.class);
    var container = imports.importFile(new File(args[0]));
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.valueOf(args[1]));
    imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getGraph();
    System.out.println(graph.getNodeCount() + "\t" + graph.getEdgeCount());
    for (int i = 2; i < args.length; i++) {
      Edge edge = graph.getEdge(args[i]);
      for (Column column : graph.getModel().getEdgeTable()) {
        Object value = edge.getAttribute(column);
        if (value != null) System.out.println(args[i] + "\t" + column.getTitle() + "\t" + value);
      }
    }
    System.exit(0);
  }
}
