package retrofit2;

import java.io.IOException;

public interface Call<T> {
    Object execute() throws IOException;

    void enqueue(Callback<T> callback);
}
