package okhttp3;

public class RequestBody {
    final String content;

    RequestBody(String content) {
        this.content = content;
    }
}
