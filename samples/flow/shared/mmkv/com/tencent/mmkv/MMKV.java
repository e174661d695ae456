package com.tencent.mmkv;

import android.content.Context;

/** Stand-in with the calls that an app makes; as in the real library, the values are kept by native code. */
public class MMKV {
    private final long handle;

    private MMKV(long handle) {
        this.handle = handle;
    }

    public static String initialize(Context context) {
        String root = context.getFilesDir().getAbsolutePath() + "/mmkv";
        System.loadLibrary("mmkv");
        jniInitialize(root);
        return root;
    }

    public static MMKV defaultMMKV() {
        return new MMKV(getDefaultMMKV(1, null));
    }

    public static MMKV mmkvWithID(String id) {
        return new MMKV(getMMKVWithID(id, 1, null, null));
    }

    public boolean encode(String key, boolean value) {
        return encodeBool(handle, key, value);
    }

    public boolean encode(String key, int value) {
        return encodeInt(handle, key, value);
    }

    public boolean encode(String key, long value) {
        return encodeLong(handle, key, value);
    }

    public boolean encode(String key, String value) {
        return encodeString(handle, key, value);
    }

    public boolean decodeBool(String key) {
        return decodeBool(handle, key, false);
    }

    public boolean decodeBool(String key, boolean otherwise) {
        return decodeBool(handle, key, otherwise);
    }

    public int decodeInt(String key, int otherwise) {
        return decodeInt(handle, key, otherwise);
    }

    public long decodeLong(String key, long otherwise) {
        return decodeLong(handle, key, otherwise);
    }

    public String decodeString(String key, String otherwise) {
        return decodeString(handle, key, otherwise);
    }

    public boolean containsKey(String key) {
        return containsKey(handle, key);
    }

    private static native void jniInitialize(String root);

    private static native long getDefaultMMKV(int mode, String crypt);

    private static native long getMMKVWithID(String id, int mode, String crypt, String root);

    private native boolean encodeBool(long handle, String key, boolean value);

    private native boolean encodeInt(long handle, String key, int value);

    private native boolean encodeLong(long handle, String key, long value);

    private native boolean encodeString(long handle, String key, String value);

    private native boolean decodeBool(long handle, String key, boolean otherwise);

    private native int decodeInt(long handle, String key, int otherwise);

    private native long decodeLong(long handle, String key, long otherwise);

    private native String decodeString(long handle, String key, String otherwise);

    private native boolean containsKey(long handle, String key);
}
