package org.consentry.flow.gatesheldout6.secondhandmarket.util;

import java.util.List;

class TextJoiner {
    static String join(List<String> lines) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                sb.append('\n');
            }
            sb.append(lines.get(i));
        }
        return sb.toString();
    }
}
