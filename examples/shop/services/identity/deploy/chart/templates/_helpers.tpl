{{- define "identity.labels" -}}
app.kubernetes.io/name: identity
app.kubernetes.io/part-of: shared-services
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
backstage.io/kubernetes-id: identity
{{- end }}

{{- define "identity.selector" -}}
app.kubernetes.io/name: identity
{{- end }}
