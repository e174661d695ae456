.class public Lt/Identifiers;
.super Ljava/lang/Object;

.field static final KEY:Ljava/lang/String; = "android_id"

.method static all(Landroid/content/Context;)V
    .registers 8
    invoke-static {p0}, Lt/Identifiers;->direct(Landroid/content/Context;)V
    invoke-static {p0}, Lt/Identifiers;->constants(Landroid/content/Context;)V
    invoke-static {p0}, Lt/Identifiers;->helpers(Landroid/content/Context;)V
    invoke-static {p0}, Lt/Identifiers;->reflected(Landroid/content/Context;)V
    invoke-static {p0}, Lt/Identifiers;->resolver(Landroid/content/Context;)V
    return-void
.end method

.method static direct(Landroid/content/Context;)V
    .registers 4
    const-string v0, "phone"
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/telephony/TelephonyManager;
    invoke-virtual {v0}, Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/String;
    move-result-object v0
    return-void
.end method

.method static constants(Landroid/content/Context;)V
    .registers 8
    const/4 v0, 0x0
    # built from two parts
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "android"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    const-string v2, "_id"
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    # another key
    const-string v1, "bluetooth_name"
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    # a constant of the class
    sget-object v1, Lt/Identifiers;->KEY:Ljava/lang/String;
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    # what a helper returns
    invoke-static {}, Lt/Identifiers;->key()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static key()Ljava/lang/String;
    .registers 1
    const-string v0, "android_id"
    return-object v0
.end method

.method static helpers(Landroid/content/Context;)V
    .registers 3
    const-string v0, "android_id"
    invoke-static {p0, v0}, Lt/Identifiers;->outer(Landroid/content/Context;Ljava/lang/String;)Ljava/lang/String;
    const-string v0, "adb_enabled"
    invoke-static {p0, v0}, Lt/Identifiers;->outer(Landroid/content/Context;Ljava/lang/String;)Ljava/lang/String;
    return-void
.end method

.method static outer(Landroid/content/Context;Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    invoke-static {p0, p1}, Lt/Identifiers;->inner(Landroid/content/Context;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static inner(Landroid/content/Context;Ljava/lang/String;)Ljava/lang/String;
    .registers 4
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    invoke-static {v0, p1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static reflected(Landroid/content/Context;)V
    .registers 6
    const-string v0, "android.telephony.TelephonyManager"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const/4 v1, 0x0
    new-array v1, v1, [Ljava/lang/Class;
    const-string v2, "getImei"
    invoke-virtual {v0, v2, v1}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    # a property, asked for by an argument
    const-string v0, "android.os.SystemProperties"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const-string v2, "get"
    invoke-virtual {v0, v2, v1}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v0
    const/4 v1, 0x1
    new-array v1, v1, [Ljava/lang/Object;
    const/4 v2, 0x0
    const-string v3, "ro.serialno"
    aput-object v3, v1, v2
    const/4 v2, 0x0
    invoke-virtual {v0, v2, v1}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    # a name that is not known
    invoke-virtual {p0}, Landroid/content/Context;->getPackageName()Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v2, v1}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    return-void
.end method

.method static resolver(Landroid/content/Context;)V
    .registers 8
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    const/4 v2, 0x0
    const-string v1, "content://sms/inbox"
    invoke-static {v1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v1
    invoke-virtual {v0, v1, v2}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;)Landroid/database/Cursor;
    sget-object v1, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
    invoke-virtual {v0, v1, v2}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;)Landroid/database/Cursor;
    const-string v1, "https://api.example.com/v1?x=1"
    const-string v1, "http://schemas.android.com/apk/res/android"
    const v2, 0x7f0b0001
    return-void
.end method
