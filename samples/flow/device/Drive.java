package org.consentry.device;

import android.accounts.Account;
import android.accounts.AccountManager;
import android.app.Application;
import android.app.Service;
import android.content.BroadcastReceiver;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.ComponentName;
import android.content.Context;
import android.content.Intent;
import android.content.pm.ActivityInfo;
import android.content.pm.PackageInfo;
import android.content.pm.PackageManager;
import android.content.pm.ResolveInfo;
import android.content.pm.ServiceInfo;
import android.location.LocationManager;
import android.net.Uri;
import android.os.Environment;
import android.os.IBinder;
import android.provider.Settings;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.Test;
import org.robolectric.Robolectric;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.annotation.Config;
import org.robolectric.shadow.api.Shadow;
import org.robolectric.shadows.ShadowAccountManager;
import org.robolectric.shadows.ShadowApplication;
import org.robolectric.shadows.ShadowLocationManager;
import org.robolectric.shadows.ShadowLog;

/** Uses one app as a person and a system would: its screens twice, its receivers, little memory; then looks what is left. */
@Config(sdk = 28, shadows = {Phone.class, Sms.class})
public class Drive {
    private static final int PARTS =
            PackageManager.GET_ACTIVITIES | PackageManager.GET_SERVICES | PackageManager.GET_RECEIVERS
            | PackageManager.GET_PERMISSIONS;

    private final String own = System.getProperty("app.package"); // another one for each app: the class is loaded once
    private final Application app = RuntimeEnvironment.getApplication();
    private final PackageManager packages = app.getPackageManager();

    @Test
    public void drive() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream errors = System.err;
        PrintStream both = new PrintStream(printed, true);
        System.setOut(both);
        System.setErr(both);
        try {
            PackageInfo declared = packages.getPackageInfo(own, PARTS);
            prepare(declared);
            use(declared);
        } finally {
            System.setOut(out);
            System.setErr(errors);
        }
        Observed.note("log", printed.toString());
        ShadowLog.getLogs().forEach(item -> Observed.note("log", item.msg + " " + item.throwable));
        kept(new File(app.getApplicationInfo().dataDir));
        kept(Environment.getExternalStorageDirectory());
        ClipData clip = app.getSystemService(ClipboardManager.class).getPrimaryClip();
        if (clip != null) Observed.note("clipboard", String.valueOf(clip.getItemAt(0).getText()));
    }

    private void prepare(PackageInfo declared) {
        ShadowApplication shadow = Shadow.extract(app);
        if (declared.requestedPermissions != null) shadow.grantPermissions(declared.requestedPermissions);
        Settings.Secure.putString(app.getContentResolver(), "android_id", System.getProperty("secret.android-id"));
        ShadowAccountManager accounts = Shadow.extract(AccountManager.get(app));
        accounts.addAccount(new Account(System.getProperty("secret.device-accounts"), "mail"));
        ShadowLocationManager places = Shadow.extract(app.getSystemService(LocationManager.class));
        places.setProviderEnabled(LocationManager.GPS_PROVIDER, true);
        places.setLastKnownLocation(LocationManager.GPS_PROVIDER, Screens.place());
        if (declared.services != null) for (ServiceInfo each : declared.services) bindable(shadow, each.name);
    }

    private void bindable(ShadowApplication shadow, String name) {
        Service service = Robolectric.buildService(Screens.named(name).asSubclass(Service.class)).create().get();
        IBinder binder = service.onBind(new Intent());
        ComponentName component = new ComponentName(own, name);
        Intent intent = new Intent().setComponent(component);
        if (binder != null) shadow.setComponentNameAndServiceForBindServiceForIntent(intent, component, binder);
    }

    private void use(PackageInfo declared) throws Exception {
        Screens screens = new Screens(app, own);
        Intent start = new Intent(Intent.ACTION_MAIN);
        if (declared.activities != null && declared.activities.length > 0) {
            String first = declared.activities[0].name;
            screens.open(first, start);
            screens.open(first, start.putExtra("second", true).putExtra("quiet", true)); // in the same process
        }
        Intent link = new Intent(Intent.ACTION_VIEW, Uri.parse("flow://x")).addCategory(Intent.CATEGORY_BROWSABLE);
        for (ResolveInfo each : packages.queryIntentActivities(link, 0)) {
            if (each.activityInfo.packageName.equals(own)) screens.open(each.activityInfo.name, link);
        }
        Intent boot = new Intent(Intent.ACTION_BOOT_COMPLETED);
        for (ResolveInfo each : packages.queryBroadcastReceivers(boot, 0)) {
            ActivityInfo receiver = each.activityInfo;
            if (!receiver.packageName.equals(own) || !receiver.enabled) continue;
            ((BroadcastReceiver) Screens.named(receiver.name).newInstance()).onReceive(app, boot);
        }
        screens.settle();
        app.onTrimMemory(Application.TRIM_MEMORY_COMPLETE);
        screens.settle();
        Thread.sleep(150); // threads that nobody waits for
        screens.settle();
    }

    /** Note the files below `file`. */
    private static void kept(File file) throws IOException {
        File[] inside = file.listFiles();
        if (inside != null) {
            for (File each : inside) kept(each);
        } else if (file.isFile()) {
            String path = file.getPath();
            String kind = path.contains("external") ? "external-storage" : path.contains("/shared_prefs/") ? "preferences"
                    : path.contains("/databases/") ? "database" : "file";
            Observed.note(kind, new String(Files.readAllBytes(file.toPath()), StandardCharsets.ISO_8859_1));
        }
    }
}
