package org.consentry.flow.components.serializableextra;

import java.io.Serializable;

class Box implements Serializable {
    final String id;
    final String model = String.valueOf(7);

    Box(String id) {
        this.id = id;
    }
}
