.class public Lorg/consentry/shapes/Shapes;
.super Landroid/app/Activity;
.implements Ljava/lang/Runnable;
.source "Shapes.java"

.annotation runtime Lorg/consentry/shapes/Marked;
    names = { "one", "同意" }
    level = 0x7
    nested = .subannotation Lorg/consentry/shapes/Inner;
        type = Ljava/lang/String;
    .end subannotation
.end annotation

.field public static final ACTION:Ljava/lang/String; = "android.intent.action.VIEW"
.field public static final COUNT:J = -0x2L
.field public static final RATIO:F = 1.5f
.field public static final READY:Z = true
.field private counter:I

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public run()V
    .registers 8
    .annotation build Lorg/consentry/shapes/Marked;
    .end annotation
    const-string v0, "同意\n\"quoted\"\u0001"
    const/4 v1, -0x1
    const/16 v2, 0x1234
    const v3, 0x12345678
    const-wide v4, 0x123456789abcdef0L
    const-wide/high16 v4, 0x4000000000000000L
    iget v1, p0, Lorg/consentry/shapes/Shapes;->counter:I
    add-int/lit8 v1, v1, -0x3
    iput v1, p0, Lorg/consentry/shapes/Shapes;->counter:I
    invoke-static/range {v0 .. v0}, Lorg/consentry/shapes/Shapes;->say(Ljava/lang/String;)V
    return-void
.end method

.method public static say(Ljava/lang/String;)V
    .registers 3
    .param p0
        .annotation runtime Lorg/consentry/shapes/Marked;
            level = 0x1
        .end annotation
    .end param
    :try_start
    invoke-virtual {p0}, Ljava/lang/String;->trim()Ljava/lang/String;
    move-result-object v0
    :try_end
    .catch Ljava/lang/NullPointerException; {:try_start .. :try_end} :null
    .catchall {:try_start .. :try_end} :all
    return-void
    :null
    move-exception v1
    return-void
    :all
    move-exception v1
    throw v1
.end method

.method public static choose(I)[I
    .registers 3
    packed-switch p0, :packed
    sparse-switch p0, :sparse
    const/4 v0, 0x3
    new-array v0, v0, [I
    fill-array-data v0, :data
    return-object v0
    :first
    :second
    const/4 v0, 0x0
    return-object v0
    :packed
    .packed-switch -0x1
        :first
        :second
    .end packed-switch
    :sparse
    .sparse-switch
        0x0 -> :first
        0x3e8 -> :second
    .end sparse-switch
    :data
    .array-data 4
        0x1
        -0x2
        0x3
    .end array-data
.end method

.method public abstract nothing()V
.end method
