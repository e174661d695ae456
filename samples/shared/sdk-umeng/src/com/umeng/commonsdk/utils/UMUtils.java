package com.umeng.commonsdk.utils;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

public class UMUtils {
    private UMUtils() {}

    public static String MD5(String text) {
        try {
            StringBuilder hex = new StringBuilder();
            for (byte part : MessageDigest.getInstance("MD5").digest(text.getBytes())) {
                hex.append(Character.forDigit(part >> 4 & 15, 16)).append(Character.forDigit(part & 15, 16));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException impossible) {
            return "";
        }
    }
}
