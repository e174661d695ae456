.class public Lt/Main;
.super Landroid/app/Activity;

.field private static final WANTED:[Ljava/lang/String;

.method static constructor <clinit>()V
    .registers 3
    const/4 v0, 0x2
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "android.permission.CAMERA"
    aput-object v2, v0, v1
    const/4 v1, 0x1
    const-string v2, "android.permission.READ_SMS"
    aput-object v2, v0, v1
    sput-object v0, Lt/Main;->WANTED:[Ljava/lang/String;
    return-void
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onResume()V
    .registers 1
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    invoke-direct {p0}, Lt/Main;->ask()V
    return-void
.end method

.method private ask()V
    .registers 4
    sget-object v0, Lt/Main;->WANTED:[Ljava/lang/String;
    const/4 v1, 0x1
    invoke-virtual {p0, v0, v1}, Lt/Main;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method

.method public onRequestPermissionsResult(I[Ljava/lang/String;[I)V
    .registers 9
    const/4 v0, 0x1
    array-length v1, p3
    const/4 v2, 0x0
    :head
    if-ge v2, v1, :done
    aget v3, p3, v2
    if-eqz v3, :granted
    const/4 v0, 0x0
    :granted
    add-int/lit8 v2, v2, 0x1
    goto :head
    :done
    if-nez v0, :good
    invoke-direct {p0}, Lt/Main;->leave()V
    return-void
    :good
    invoke-virtual {p0}, Lt/Main;->setVisible()V
    return-void
.end method

.method private leave()V
    .registers 2
    invoke-virtual {p0}, Lt/Main;->finish()V
    return-void
.end method

.method setVisible()V
    .registers 1
    return-void
.end method
