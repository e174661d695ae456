import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import soot.jimple.infoflow.android.InfoflowAndroidConfiguration;
import soot.jimple.infoflow.android.SetupApplication;
import soot.jimple.infoflow.methodSummary.data.provider.EagerSummaryProvider;
import soot.jimple.infoflow.methodSummary.taintWrappers.SummaryTaintWrapper;
import soot.jimple.infoflow.methodSummary.taintWrappers.TaintWrapperFactory;
import soot.jimple.infoflow.results.InfoflowResults;

/** Runs FlowDroid, with its library summaries and otherwise its defaults, on one app. Prints `FLOWS n STATE s`. */
public final class FlowDroidDriver {
    /** Arguments: app, folder of platforms, the platform's jar, lines `SOURCE|SINK class method`, seconds. */
    public static void main(String[] arguments) throws Exception {
        Path signatures = Files.createTempFile("sources-sinks", ".txt");
        Files.write(signatures, signatures(arguments[2], arguments[3]));
        InfoflowAndroidConfiguration config = new InfoflowAndroidConfiguration();
        config.getAnalysisFileConfig().setTargetAPKFile(new File(arguments[0]));
        config.getAnalysisFileConfig().setAndroidPlatformDir(new File(arguments[1]));
        config.getAnalysisFileConfig().setSourceSinkFile(signatures.toFile());
        config.setMergeDexFiles(true);
        config.setDataFlowTimeout(Long.parseLong(arguments[4]));
        config.getCallbackConfig().setCallbackAnalysisTimeout(Integer.parseInt(arguments[4]));
        SetupApplication app = new SetupApplication(config);
        app.setTaintWrapper(new SummaryTaintWrapper(new EagerSummaryProvider(TaintWrapperFactory.DEFAULT_SUMMARY_DIR)));
        InfoflowResults results = app.runInfoflow();
        int flows = results == null || results.getResultSet() == null ? 0 : results.getResultSet().size();
        System.out.println("FLOWS " + flows + " STATE " + (results == null ? 0 : results.getTerminationState()));
        System.exit(0);
    }

    private static List<String> signatures(String platform, String asked) throws Exception {
        List<String> lines = new ArrayList<>();
        URL[] jars = {new File(platform).toURI().toURL()};
        try (URLClassLoader loader = new URLClassLoader(jars)) {
            for (String line : Files.readAllLines(Path.of(asked))) {
                String[] words = line.split(" ");
                Class<?> owner = Class.forName(words[1], false, loader);
                for (Method method : owner.getDeclaredMethods()) {
                    if (method.getName().equals(words[2])) {
                        String start = owner.getName() + ": " + name(method.getReturnType()) + " " + words[2];
                        lines.add("<" + start + parameters(method.getParameterTypes()) + "> -> _" + words[0] + "_");
                    }
                }
                for (Constructor<?> made : owner.getDeclaredConstructors()) {
                    if (words[2].equals("<init>")) {
                        String start = owner.getName() + ": void <init>";
                        lines.add("<" + start + parameters(made.getParameterTypes()) + "> -> _" + words[0] + "_");
                    }
                }
            }
        }
        return lines;
    }

    private static String parameters(Class<?>[] types) {
        StringJoiner joined = new StringJoiner(",", "(", ")");
        for (Class<?> type : types) {
            joined.add(name(type));
        }
        return joined.toString();
    }

    private static String name(Class<?> type) {
        return type.isArray() ? name(type.getComponentType()) + "[]" : type.getName();
    }
}
