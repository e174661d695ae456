package org.consentry.device;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Properties;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.model.FrameworkMethod;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.internal.bytecode.InstrumentationConfiguration;

/**
 * Runs apps in Robolectric, one after the other, and writes what left them.
 *
 * Arguments: a file with name, folder (`AndroidManifest.xml`, `linked.apk`) and package of an app in each line, apart by
 * tabs; the file to write: name and what was noted of it in each line.
 */
public final class Runner extends RobolectricTestRunner {
    private static final Properties APP = new Properties();

    public Runner(Class<?> test) throws Exception {
        super(test);
    }

    @Override
    protected Properties getBuildSystemApiProperties() {
        return (Properties) APP.clone();
    }

    @Override
    protected InstrumentationConfiguration createClassLoaderConfig(FrameworkMethod method) {
        return new InstrumentationConfiguration.Builder(super.createClassLoaderConfig(method))
                .doNotAcquireClass(Observed.class.getName()).build();
    }

    public static void main(String[] arguments) throws Exception {
        Net.install();
        RunNotifier notifier = new RunNotifier();
        notifier.addListener(new RunListener() {
            @Override
            public void testFailure(Failure failure) {
                Observed.note("error", failure.getTrace());
            }
        });
        try (PrintStream output = new PrintStream(arguments[1], "UTF-8")) {
            for (String line : Files.readAllLines(Paths.get(arguments[0]))) {
                String[] app = line.split("\t");
                APP.setProperty("android_merged_manifest", app[1] + "/AndroidManifest.xml");
                APP.setProperty("android_resource_apk", app[1] + "/linked.apk");
                APP.setProperty("android_custom_package", app[2]);
                System.setProperty("app.package", app[2]);
                new Runner(Drive.class).run(notifier);
                output.println(app[0] + "\t" + String.join("\t", Observed.take()));
            }
        }
        System.exit(0); // threads of the apps may still run
    }
}
