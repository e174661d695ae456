import com.android.apksig.ApkSigner;
import java.io.File;
import java.io.FileInputStream;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Collections;

/** Signs an APK with schemes v1, v2 and v3. RSA with PKCS#1 padding: the same input gives the same bytes. */
public final class Sign {
    private static final char[] PASSWORD = "android".toCharArray();

    public static void main(String[] arguments) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (FileInputStream file = new FileInputStream(arguments[0])) {
            store.load(file, PASSWORD);
        }
        PrivateKey key = (PrivateKey) store.getKey("sample", PASSWORD);
        X509Certificate certificate = (X509Certificate) store.getCertificate("sample");
        ApkSigner.SignerConfig signer =
                new ApkSigner.SignerConfig.Builder("SAMPLE", key, Collections.singletonList(certificate)).build();
        new ApkSigner.Builder(Collections.singletonList(signer))
                .setInputApk(new File(arguments[1]))
                .setOutputApk(new File(arguments[2]))
                .setCreatedBy("Consentry samples")
                .setMinSdkVersion(21)
                .setV1SigningEnabled(true)
                .setV2SigningEnabled(true)
                .setV3SigningEnabled(true)
                .build()
                .sign();
    }
}
