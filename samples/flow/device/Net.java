package org.consentry.device;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketImpl;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;

/** A network that answers everything with nothing, and notes what it is sent. */
final class Net {
    private Net() {
    }

    static void install() throws Exception {
        URL.setURLStreamHandlerFactory(protocol -> protocol.startsWith("http") ? new Handler() : null);
        Socket.setSocketImplFactory(Wire::new);
    }

    private static InputStream nothing() {
        return new ByteArrayInputStream(new byte[0]);
    }

    private static final class Sent extends OutputStream {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(int each) {
            text.append((char) (each & 0xff));
            Observed.note("network", text.toString());
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            text.append(new String(bytes, from, count, StandardCharsets.ISO_8859_1));
            Observed.note("network", text.toString());
        }
    }

    private static final class Handler extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) {
            return new Connection(address);
        }
    }

    private static final class Connection extends HttpURLConnection {
        Connection(URL address) {
            super(address);
        }

        @Override
        public void connect() {
            Observed.note("network", url.toString());
        }

        @Override
        public void setRequestProperty(String key, String value) {
            Observed.note("network", key + value);
        }

        @Override
        public OutputStream getOutputStream() {
            connect();
            return new Sent();
        }

        @Override
        public InputStream getInputStream() {
            connect();
            return nothing();
        }

        @Override
        public int getResponseCode() {
            connect();
            return HTTP_OK;
        }

        @Override
        public void disconnect() {
        }

        @Override
        public boolean usingProxy() {
            return false;
        }
    }

    private static final class Wire extends SocketImpl {
        private final Sent sent = new Sent();

        @Override
        protected OutputStream getOutputStream() {
            return sent;
        }

        @Override
        protected InputStream getInputStream() {
            return nothing();
        }

        @Override
        protected int available() {
            return 0;
        }

        @Override
        public Object getOption(int option) {
            return 0;
        }

        @Override
        public void setOption(int option, Object value) {
        }

        @Override
        protected void create(boolean stream) {
        }

        @Override
        protected void connect(String host, int port) {
        }

        @Override
        protected void connect(InetAddress host, int port) {
        }

        @Override
        protected void connect(SocketAddress address, int timeout) {
        }

        @Override
        protected void bind(InetAddress host, int port) {
        }

        @Override
        protected void listen(int count) {
        }

        @Override
        protected void accept(SocketImpl other) {
        }

        @Override
        protected void close() {
        }

        @Override
        protected void sendUrgentData(int data) {
        }
    }
}
