package org.consentry.samples.courier;

/** Parcel numbers as they are printed, with spaces and dashes. */
final class Numbers {
    private Numbers() {}

    static String normal(String printed) {
        StringBuilder kept = new StringBuilder();
        for (char letter : printed.toCharArray()) {
            if (Character.isLetterOrDigit(letter)) {
                kept.append(Character.toUpperCase(letter));
            }
        }
        return kept.toString();
    }

    static boolean valid(String number) {
        int sum = 0;
        for (int at = 0; at < number.length(); at++) {
            sum += Character.getNumericValue(number.charAt(at)) * (at % 2 == 0 ? 3 : 1);
        }
        return number.length() >= 8 && sum % 10 == 0;
    }
}
