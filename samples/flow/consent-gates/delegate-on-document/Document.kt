package org.consentry.flow.consentgates.delegateondocument

import java.io.File
import kotlin.properties.ReadWriteProperty
import kotlin.reflect.KProperty
import org.json.JSONObject

open class Document(private val file: File) {
    private val json = JSONObject(if (file.exists()) file.readText() else "{}")

    protected fun flag() = object : ReadWriteProperty<Document, Boolean> {
        override fun getValue(thisRef: Document, property: KProperty<*>) = json.optBoolean(property.name, false)

        override fun setValue(thisRef: Document, property: KProperty<*>, value: Boolean) {
            json.put(property.name, value)
            file.writeText(json.toString())
        }
    }
}
