import com.android.tools.r8.ArchiveClassFileProvider;
import com.android.tools.r8.ClassFileResourceProvider;
import com.android.tools.r8.CompilationMode;
import com.android.tools.r8.D8;
import com.android.tools.r8.D8Command;
import com.android.tools.r8.JdkClassFileProvider;
import com.android.tools.r8.OutputMode;
import com.android.tools.r8.ProgramResource;
import com.android.tools.r8.R8;
import com.android.tools.r8.R8Command;
import com.android.tools.r8.origin.Origin;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns class files of many apps into one DEX each, in one process that reads the platform once.
 *
 * Arguments: the platform, the lowest API level, the folder of all classes, and a file with one app in each line: the
 * folder for its DEX, the packages of its classes, the libraries to shrink into it, and `minified` where names are
 * shortened and code is optimised too; apart by tabs and `:`.
 */
public final class Batch {
    private static final List<String> KEEP =
            Arrays.asList("-dontobfuscate", "-dontoptimize", "-dontwarn **", "-keepattributes *");
    /** What the manifest and layouts name. */
    private static final List<String> MINIFIED = Arrays.asList("-dontwarn **", "-repackageclasses",
            "-keep class * extends android.app.Activity { <init>(); void *(android.view.View); }",
            "-keep class * extends android.app.Application { <init>(); }",
            "-keep class * extends android.app.Service { <init>(); }",
            "-keep class * extends android.content.BroadcastReceiver { <init>(); }",
            "-keep class * extends android.content.ContentProvider { <init>(); }");

    public static void main(String[] arguments) throws Exception {
        Path platform = Paths.get(arguments[0]);
        int level = Integer.parseInt(arguments[1]);
        ClassFileResourceProvider provider = new ArchiveClassFileProvider(platform);
        ClassFileResourceProvider core = new Core(provider.getClassDescriptors());
        Path root = Paths.get(arguments[2]);
        for (String line : Files.readAllLines(Paths.get(arguments[3]))) {
            String[] fields = line.split("\t", -1);
            Path output = Files.createDirectories(Paths.get(fields[0]));
            List<Path> classes = new ArrayList<>();
            boolean minified = fields[3].equals("minified");
            List<String> rules = new ArrayList<>(minified ? MINIFIED : KEEP);
            for (String name : fields[1].split(":")) {
                classes.addAll(in(root.resolve(name.replace('.', '/'))));
                if (!minified) rules.add("-keep class " + name + ".* { *; }");
            }
            if (fields[2].isEmpty() && !minified) dex(provider, level, classes, output);
            else shrink(Arrays.asList(provider, core), level, classes, fields[2].split(":"), rules, output);
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> path.toString().endsWith(".class")).sorted().collect(Collectors.toList());
        }
    }

    private static void dex(ClassFileResourceProvider platform, int level, List<Path> classes, Path output)
            throws Exception {
        D8.run(D8Command.builder().setMode(CompilationMode.RELEASE).setMinApiLevel(level)
                .addLibraryResourceProvider(platform).addProgramFiles(classes)
                .setOutput(output, OutputMode.DexIndexed).build());
    }

    private static void shrink(List<ClassFileResourceProvider> platform, int level, List<Path> classes, String[] libraries,
            List<String> rules, Path output) throws Exception {
        List<Path> all = new ArrayList<>(classes);
        for (String library : libraries) if (!library.isEmpty()) all.add(new File(library).toPath());
        R8Command.Builder command = R8Command.builder().setMode(CompilationMode.RELEASE).setMinApiLevel(level)
                .addProgramFiles(all).addProguardConfiguration(rules, Origin.unknown())
                .setOutput(output, OutputMode.DexIndexed);
        platform.forEach(command::addLibraryResourceProvider);
        R8.run(command.build());
    }

    /**
     * The `java.` classes that the platform's archive lacks, from the running JDK. Without them R8 does not see that
     * `run` of a Runnable is called, and drops it.
     */
    private static final class Core implements ClassFileResourceProvider {
        private final ClassFileResourceProvider jdk = JdkClassFileProvider.fromSystemJdk();
        private final Set<String> descriptors;

        Core(Set<String> known) throws IOException {
            descriptors = jdk.getClassDescriptors().stream()
                    .filter(name -> name.startsWith("Ljava/") && !known.contains(name)).collect(Collectors.toSet());
        }

        @Override
        public Set<String> getClassDescriptors() {
            return descriptors;
        }

        @Override
        public ProgramResource getProgramResource(String descriptor) {
            return descriptors.contains(descriptor) ? jdk.getProgramResource(descriptor) : null;
        }
    }
}
