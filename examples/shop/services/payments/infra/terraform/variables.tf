variable "environment" {
  type        = string
  description = "staging or production"

  validation {
    condition     = contains(["staging", "production"], var.environment)
    error_message = "The environment must be staging or production."
  }
}

variable "vpc_id" {
  type = string
}

variable "database_subnet_group" {
  type = string
}

variable "cluster_security_group_id" {
  type        = string
  description = "Security group of the Kubernetes nodes"
}
