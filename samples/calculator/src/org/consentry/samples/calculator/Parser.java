package org.consentry.samples.calculator;

/** Sums, products and brackets. */
final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
        this.text = text.replace(" ", "");
    }

    double value() {
        double value = sum();
        if (at != text.length()) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private double sum() {
        double value = product();
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '+':
                    at++;
                    value += product();
                    break;
                case '-':
                    at++;
                    value -= product();
                    break;
                default:
                    return value;
            }
        }
        return value;
    }

    private double product() {
        double value = factor();
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign != '*' && sign != '/') {
                return value;
            }
            at++;
            value = sign == '*' ? value * factor() : value / factor();
        }
        return value;
    }

    private double factor() {
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            double value = sum();
            if (at >= text.length() || text.charAt(at++) != ')') {
                throw new IllegalArgumentException(text);
            }
            return value;
        }
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return Double.parseDouble(text.substring(from, at));
    }
}
