package okhttp3;

import java.io.IOException;

public interface Call {
    Object execute() throws IOException;

    void enqueue(Callback callback);
}
